import { makeStyles, tokens } from "@fluentui/react-components";
import {
  Beaker16Regular,
  Clock16Regular,
  Desktop16Regular,
  LockClosed16Regular,
  Warning16Filled,
} from "@fluentui/react-icons";
import type { OpenedBundle } from "#domain/bundle/opened.ts";
import { ageInDays, formatAge, formatWhen } from "#renderer/format/dates.ts";
import { gatheredAt } from "#renderer/state/select-estate.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { useNow } from "#renderer/state/use-now.ts";
import { compact, narrowQuery } from "#renderer/styles/layout.ts";
import { useMediaQuery } from "#renderer/styles/use-media-query.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { CoverageDetails } from "./coverage-details.tsx";
import { shellStrings as strings } from "./shell.strings.ts";

const useStyles = makeStyles({
  facts: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    minWidth: 0,
    [compact]: {
      order: 1,
      flexBasis: "100%",
      flexWrap: "wrap",
      "& > :first-child": { borderLeftStyle: "none", paddingLeft: 0 },
    },
  },
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

const originIcons = { sample: Beaker16Regular, file: LockClosed16Regular, assessment: Desktop16Regular } as const;

function originOf({ source, result }: OpenedBundle): string {
  switch (source.kind) {
    case "sample":
      return strings.sample;
    case "file":
      return strings.readOnly(source.name);
    case "assessment":
      return result.vantage === null ? strings.noVantage : strings.vantage(result.vantage);
  }
}

/** How much was read of the estate, how old that is, and where it comes from. */
export function EstateFacts({ bundle }: { readonly bundle: OpenedBundle }) {
  const styles = useStyles();
  const now = useNow();
  const isRunning = useAppState((state) => state.assessment !== null && state.assessment.run !== "idle");
  const isNarrow = useMediaQuery(narrowQuery);
  const { result, source } = bundle;
  const at = gatheredAt(bundle);
  const isOld = ageInDays(at, now) > oldAfterDays;
  const when = isOld ? `${formatWhen(at, now)}, ${formatAge(at, now)}` : formatWhen(at, now);
  const origin = originOf(bundle);
  const OriginIcon = originIcons[source.kind];
  return (
    <span className={styles.facts}>
      <span className={styles.fact}>
        <CoverageDetails coverage={result.coverage} />
      </span>
      <span className={styles.fact} title={at}>
        {isOld ? <Warning16Filled aria-hidden className={styles.old} /> : <Clock16Regular aria-hidden />}
        {isRunning ? strings.gathering(formatWhen(result.gatheredAt.startedAt, now)) : strings.gathered(when)}
      </span>
      <span className={styles.fact}>
        <OriginIcon aria-hidden />
        <span className={styles.source} title={origin}>
          {isNarrow && source.kind === "file" ? strings.readOnlyShort : origin}
        </span>
      </span>
    </span>
  );
}
