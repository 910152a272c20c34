import { makeStaticStyles, tokens } from "@fluentui/react-components";

/** What concerns the document as a whole: no page scroll, figures of equal width, one visible focus ring. */
export const usePageStyles = makeStaticStyles([
  {
    "html, body, #root": { height: "100%", margin: "0", overflow: "hidden" },
    // Scroll bars follow the theme too.
    ":root": { colorScheme: "light dark" },
    body: { fontVariantNumeric: "tabular-nums" },
    "*": { boxSizing: "border-box" },
    "h1, h2, h3, h4, p, dl, dd, ul, ol": { margin: "0", padding: "0" },
    "ul, ol": { listStyle: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    // The library only underlines them twice.
    ":root .fui-Link:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  // As text, since an object of static styles cannot hold a rule inside another. These have to win over the ring above
  // and over those that components bring, whichever stands first. Buttons may be filled with the colour of the ring, so it
  // lies outside them; what is selected or current has a ring of that colour already, so theirs is doubled.
  `@media (forced-colors: active) {
    :root :focus-visible { outline: 2px solid Highlight; }
    :root button:focus-visible { outline-offset: 1px; }
    :root :is([aria-selected="true"], [aria-current]):focus-visible { outline: 5px double Highlight; }
  }`,
]);
