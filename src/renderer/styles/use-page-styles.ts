import { makeStaticStyles, tokens } from "@fluentui/react-components";

/** The frames that the library draws around fields, and the field in one when it has the focus. */
const frames = ":is(.fui-Input, .fui-SearchBox, .fui-Textarea, .fui-Select)";
const fields = "> :is(input, textarea, select):focus-visible";

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
    // A field shows the ring on its frame, where it cuts through no words.
    [`:root ${frames}:has(${fields})`]: {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
    [`:root ${frames} ${fields}`]: { outlineStyle: "none" },
    // The library only underlines them twice.
    ":root .fui-Link:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  // As text, since an object of static styles cannot hold a rule inside another. These have to win over the ring above
  // and over those that components bring, whichever stands first. Buttons may be filled with the colour of the ring, so it
  // lies outside them; what is selected or current has a ring of that colour already, so theirs is doubled.
  `@media (forced-colors: active) {
    :root :focus-visible { outline: 2px solid Highlight; }
    :root button:focus-visible { outline-offset: 1px; }
    :root ${frames}:has(${fields}) { outline: 2px solid Highlight; }
    :root ${frames} ${fields} { outline-style: none; }
    :root :is([aria-selected="true"], [aria-current]):focus-visible { outline: 5px double Highlight; }
  }`,
]);
