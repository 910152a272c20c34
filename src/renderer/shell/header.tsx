import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  Beaker16Regular,
  Clock16Regular,
  LockClosed16Regular,
  Warning16Filled,
  FolderOpen20Regular,
} from "@fluentui/react-icons";
import type { OpenedBundle } from "#domain/bundle/opened.ts";
import { Brand } from "#renderer/components/brand.tsx";
import { ageInDays, formatAge, formatWhen } from "#renderer/format/dates.ts";
import { estateName, gatheredAt } from "#renderer/state/select-estate.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { useNow } from "#renderer/state/use-now.ts";
import { compact, layout, narrow, narrowQuery } from "#renderer/styles/layout.ts";
import { useMediaQuery } from "#renderer/styles/use-media-query.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { CoverageDetails } from "./coverage-details.tsx";
import { shellStrings as strings } from "./shell.strings.ts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    height: layout.headerHeight,
    flexShrink: 0,
    padding: "0 12px 0 16px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    width: "200px",
    flexShrink: 0,
    [narrow]: { width: "136px" },
  },
  estate: { display: "flex", alignItems: "baseline", gap: "8px", minWidth: 0, flexGrow: 1, paddingLeft: "16px" },
  estateName: { ...textRamp.panelTitle, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  size: {
    ...textRamp.label,
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    [compact]: { display: "none" },
  },
  facts: { display: "flex", alignItems: "center", flexShrink: 0, minWidth: 0 },
  fact: {
    ...textRamp.label,
    display: "inline-flex",
    alignItems: "center",
    gap: "6px",
    height: "20px",
    padding: "0 10px",
    color: tokens.colorNeutralForeground2,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: "nowrap",
  },
  source: { maxWidth: "220px", overflow: "hidden", textOverflow: "ellipsis" },
  old: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
});

/** Facts older than this carry the warning sign. */
const oldAfterDays = 7;

/** The open estate, how much of it was read, how old that is, and where it comes from. */
export function Header({ bundle }: { readonly bundle: OpenedBundle }) {
  const styles = useStyles();
  const now = useNow();
  const showStep = useAppState((state) => state.showStep);
  const { result, source } = bundle;
  const at = gatheredAt(bundle);
  const isOld = ageInDays(at, now) > oldAfterDays;
  const isNarrow = useMediaQuery(narrowQuery);
  const origin = source.kind === "sample" ? strings.sample : strings.readOnly(source.name);
  return (
    <header className={styles.root} aria-label={strings.header} data-region>
      <span className={styles.name}>
        <Brand />
      </span>
      <span className={styles.estate}>
        <span className={styles.estateName} title={estateName(bundle)}>
          {estateName(bundle)}
        </span>
        <span className={styles.size}>{strings.size(result.forests.length, result.domains.length)}</span>
      </span>
      <span className={styles.facts}>
        <span className={styles.fact}>
          <CoverageDetails coverage={result.coverage} />
        </span>
        <span className={styles.fact} title={at}>
          {isOld ? <Warning16Filled aria-hidden className={styles.old} /> : <Clock16Regular aria-hidden />}
          {strings.gathered(isOld ? `${formatWhen(at, now)}, ${formatAge(at, now)}` : formatWhen(at, now))}
        </span>
        <span className={styles.fact}>
          {source.kind === "sample" ? <Beaker16Regular aria-hidden /> : <LockClosed16Regular aria-hidden />}
          <span className={styles.source} title={origin}>
            {isNarrow && source.kind === "file" ? strings.readOnlyShort : origin}
          </span>
        </span>
        <Button
          appearance="subtle"
          icon={<FolderOpen20Regular />}
          aria-label={strings.toStart}
          title={strings.toStart}
          onClick={() => showStep("start")}
        />
      </span>
    </header>
  );
}
