/** Sizes that every view shares, in CSS pixels. Spacing inside components comes from the design tokens. */
export const layout = {
  headerHeight: "48px",
  footerHeight: "48px",
  navigationWidth: "220px",
  railWidth: "64px",
  paneWidth: "372px",
  narrowPaneWidth: "344px",
  widePaneWidth: "440px",
} as const;

/** Windows narrower than the pictured layout: a rail instead of the navigation, a smaller pane. */
export const narrowQuery = "(max-width: 1119px)";

/** Windows, or zoom levels, that have no room for a pane beside the content. */
export const compactQuery = "(max-width: 959px)";

export const narrow = `@media ${narrowQuery}`;
export const compact = `@media ${compactQuery}`;
/** Windows, or zoom levels, in which a head and what it heads have no room above each other: the page scrolls. */
export const short = "@media (max-height: 560px)";
export const wide = "@media (min-width: 1440px)";
export const forcedColours = "@media (forced-colors: active)";
