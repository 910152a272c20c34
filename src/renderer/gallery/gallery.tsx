import { useState } from "react";
import {
  FluentProvider,
  Link,
  makeStyles,
  teamsHighContrastTheme,
  tokens,
  type Theme,
} from "@fluentui/react-components";
import { ToggleGroup } from "#renderer/components/toggle-group.tsx";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { darkTheme, lightTheme } from "#renderer/styles/theme.ts";
import { usePageStyles } from "#renderer/styles/use-page-styles.ts";
import type { GalleryEntry } from "./gallery-entry.ts";
import { galleryStrings as strings } from "./gallery.strings.ts";
import { useImitatedContrast } from "./use-imitated-contrast.ts";

const themes = { light: lightTheme, dark: darkTheme, contrast: teamsHighContrastTheme } satisfies Record<string, Theme>;
type Look = keyof typeof themes;

const useStyles = makeStyles({
  provider: { height: "100%" },
  root: { display: "flex", flexDirection: "column", height: "100%" },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalL,
    padding: "8px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...textRamp.pageTitle },
  sentence: { ...textRamp.dense, color: tokens.colorNeutralForeground2, flexGrow: 1 },
  body: { display: "flex", flexGrow: 1, minHeight: 0 },
  contents: {
    width: "180px",
    flexShrink: 0,
    overflowY: "auto",
    padding: "8px 16px",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  link: { ...textRamp.dense, display: "block", padding: "3px 0" },
  main: { flexGrow: 1, minWidth: 0, overflowY: "auto", padding: "8px 24px 48px", position: "relative" },
  entry: { display: "flex", flexDirection: "column", gap: "12px", paddingTop: "16px" },
  entryTitle: { ...textRamp.heading },
  stateName: { ...textRamp.label, color: tokens.colorNeutralForeground3, paddingBottom: "4px" },
  frame: { position: "relative", border: `1px dashed ${tokens.colorNeutralStroke2}`, padding: "8px" },
});

/** Every part in every state, on one page. */
export function Gallery({ entries }: { readonly entries: readonly GalleryEntry[] }) {
  usePageStyles();
  const styles = useStyles();
  const [look, setLook] = useState<Look>("light");
  useImitatedContrast(look === "contrast");
  const states = entries.reduce((sum, entry) => sum + entry.states.length, 0);
  return (
    <FluentProvider theme={themes[look]} className={styles.provider}>
      <div className={styles.root}>
        <header className={styles.head}>
          <h1 className={styles.title}>{strings.title}</h1>
          <p className={styles.sentence}>{strings.sentence(entries.length, states)}</p>
          <ToggleGroup
            label={strings.look}
            choices={(["light", "dark", "contrast"] as const).map((value) => ({ value, text: strings.looks[value] }))}
            chosen={look}
            onChange={setLook}
          />
        </header>
        <div className={styles.body}>
          <nav className={styles.contents} aria-label={strings.contents}>
            {entries.map(({ title }) => (
              <Link key={title} href={`#${title}`} className={styles.link}>
                {title}
              </Link>
            ))}
          </nav>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling part must be reachable by keyboard */}
          <main className={styles.main} tabIndex={0}>
            {entries.map((entry) => (
              <EntryView key={entry.title} entry={entry} />
            ))}
          </main>
        </div>
      </div>
    </FluentProvider>
  );
}

function EntryView({ entry }: { readonly entry: GalleryEntry }) {
  const styles = useStyles();
  return (
    <article id={entry.title} aria-label={entry.title} className={styles.entry}>
      <p className={styles.entryTitle}>{entry.title}</p>
      {entry.states.map(({ name, part, height }) => (
        <div key={name}>
          <p className={styles.stateName}>{name}</p>
          <div className={styles.frame} style={height === undefined ? {} : { height }}>
            {part}
          </div>
        </div>
      ))}
    </article>
  );
}
