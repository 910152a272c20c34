/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a select holds no icons, details or headings of groups */
import { useEffect, useId, useRef, useState } from "react";
import { Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons";
import type { Verdict } from "#domain/checks/finding.ts";
import { forcedColours } from "#renderer/styles/layout.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { searchPanelStrings as strings } from "./search-panel.strings.ts";
import { VerdictIcon } from "./verdict-icon.tsx";
import { verdictWords } from "./verdict.strings.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

const useStyles = makeStyles({
  root: { width: "min(520px, 90vw)", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { maxHeight: "min(440px, 60vh)", overflowY: "auto" },
  title: { ...textRamp.label, color: tokens.colorNeutralForeground3, padding: "8px 8px 2px" },
  hit: {
    ...textRamp.dense,
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "30px",
    padding: "2px 8px",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorBrandBackground2,
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
    [forcedColours]: { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  words: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px", overflowWrap: "anywhere" },
  stacked: { flexDirection: "column" },
  detail: { ...textRamp.label, color: tokens.colorNeutralForeground3 },
  none: { ...textRamp.dense, color: tokens.colorNeutralForeground2, padding: "8px" },
});

export interface SearchPanelHit {
  readonly id: string;
  readonly title: string;
  /** What it is and where; may be empty. */
  readonly detail: string;
  /** Of a finding; `null` elsewhere. */
  readonly verdict: Verdict | null;
}

export interface SearchPanelProps<Hit extends SearchPanelHit> {
  readonly query: string;
  readonly groups: readonly { readonly id: string; readonly title: string; readonly hits: readonly Hit[] }[];
  readonly onQuery: (query: string) => void;
  readonly onChoose: (hit: Hit) => void;
}

/** A search field over what it finds. It takes the focus and keeps it; arrows move through the hits, Enter takes one. */
export function SearchPanel<Hit extends SearchPanelHit>({ query, groups, onQuery, onChoose }: SearchPanelProps<Hit>) {
  const styles = useStyles();
  const id = useId();
  const fieldRef = useRef<HTMLInputElement>(null);
  useEffect(() => fieldRef.current?.focus(), []);
  const [place, setPlace] = useState(0);
  const hits = groups.flatMap((group) => group.hits);
  const active = Math.min(place, hits.length - 1);
  const idOf = (hit: Hit): string => `${id}-${hits.indexOf(hit)}`;
  const moveTo = (next: number): void => {
    const to = (next + hits.length) % Math.max(hits.length, 1);
    setPlace(to);
    document.getElementById(`${id}-${to}`)?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const chosen = hits[active];
    if (event.key === "ArrowDown") moveTo(active + 1);
    else if (event.key === "ArrowUp") moveTo(active - 1);
    else if (event.key === "Enter" && chosen !== undefined) onChoose(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.root}>
      <Input
        contentBefore={<Search16Regular aria-hidden />}
        value={query}
        onChange={(_, { value }) => {
          setPlace(0);
          onQuery(value);
        }}
        onKeyDown={onKeyDown}
        input={{
          ref: fieldRef,
          role: "combobox",
          "aria-label": strings.label,
          "aria-expanded": hits.length > 0,
          "aria-controls": id,
          "aria-autocomplete": "list",
          ...(active >= 0 && { "aria-activedescendant": `${id}-${active}` }),
        }}
        placeholder={strings.label}
      />
      <div id={id} role="listbox" aria-label={strings.results} className={styles.list}>
        {groups.map(({ id: group, title, hits: inGroup }) => (
          <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
            <div id={`${id}-${group}`} role="presentation" className={styles.title}>
              {title}
            </div>
            {inGroup.map((hit) => (
              // The field above takes the keys for all of them.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- see above
              <div
                key={hit.id}
                id={idOf(hit)}
                role="option"
                tabIndex={-1}
                aria-selected={hits[active] === hit}
                className={mergeClasses(styles.hit, hits[active] === hit && styles.active)}
                onClick={() => onChoose(hit)}
              >
                {hit.verdict !== null && (
                  <>
                    <VerdictIcon verdict={hit.verdict} />
                    <VisuallyHidden>{`${verdictWords[hit.verdict].word}: `}</VisuallyHidden>
                  </>
                )}
                <span className={mergeClasses(styles.words, hit.verdict !== null && styles.stacked)}>
                  <span>{hit.title}</span>
                  <span className={styles.detail}>{hit.detail}</span>
                </span>
              </div>
            ))}
          </div>
        ))}
      </div>
      {hits.length === 0 && <p className={styles.none}>{strings.none(query)}</p>}
      <VisuallyHidden>
        <output>{strings.found(hits.length)}</output>
      </VisuallyHidden>
    </div>
  );
}
