import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  ArrowCounterclockwise20Regular,
  Add20Regular,
  Beaker20Regular,
  FolderOpen20Regular,
} from "@fluentui/react-icons";
import type { Recent } from "#domain/contract/assessment.ts";
import { openBundleOf } from "#renderer/state/estate-slice.ts";
import { estateName } from "#renderer/state/select-estate.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { StartRow } from "./start-row.tsx";
import { startStrings as strings } from "./start.strings.ts";

const useStyles = makeStyles({ rows: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } });

function factsOf({ facts }: Recent): string {
  if (facts === null) return strings.recent.none;
  return strings.recent.facts(facts.collected, facts.collected + facts.failed + facts.notAsked);
}

/** The ways to begin, the likeliest first and primary: go on with what is open, resume what was interrupted, begin anew. */
export function StartChoices() {
  const styles = useStyles();
  const estate = useAppState((state) => state.estate);
  const assessment = useAppState((state) => state.assessment);
  const recents = useAppState((state) => state.recents);
  const openFile = useAppState((state) => state.openFile);
  const openSample = useAppState((state) => state.openSample);
  const showStep = useAppState((state) => state.showStep);
  const newAssessment = useAppState((state) => state.newAssessment);
  const openAssessment = useAppState((state) => state.openAssessment);

  const bundle = openBundleOf(estate);
  const begun = assessment === null ? null : (assessment.profile.organisation ?? strings.goOn.unnamed);
  const open = bundle === null ? begun : estateName(bundle);
  const goOn = (): void => {
    if (assessment !== null && assessment.run !== "idle") return showStep("gather");
    showStep(bundle === null ? "profile" : "sign-in-options");
  };
  const partial = recents?.find(({ kind, state }) => kind === "assessment" && state === "partial");
  const opening = estate.phase === "opening" ? estate.source : null;
  return (
    <ul className={styles.rows}>
      {open !== null && (
        <StartRow
          icon={<ArrowCounterclockwise20Regular />}
          title={strings.goOn.title(open)}
          text={strings.goOn.text}
          action={
            <Button appearance="primary" onClick={goOn}>
              {strings.goOn.button}
            </Button>
          }
        />
      )}
      {partial !== undefined && open === null && (
        <StartRow
          icon={<ArrowCounterclockwise20Regular />}
          title={strings.resume.title(partial.name)}
          text={strings.resume.text(factsOf(partial))}
          action={
            <Button appearance="primary" onClick={() => void openAssessment(partial.id)}>
              {strings.resume.button}
            </Button>
          }
        />
      )}
      <StartRow
        icon={<Add20Regular />}
        title={strings.begin.title}
        text={strings.begin.text}
        action={
          <Button
            appearance={open === null && partial === undefined ? "primary" : "secondary"}
            onClick={() => void newAssessment()}
          >
            {strings.begin.button}
          </Button>
        }
      />
      <StartRow
        icon={<FolderOpen20Regular />}
        title={strings.open.title}
        text={strings.open.text}
        action={
          <Button disabledFocusable={opening !== null} onClick={() => void openFile()}>
            {opening === "file" ? strings.opening : strings.open.button}
          </Button>
        }
      />
      <StartRow
        icon={<Beaker20Regular />}
        title={strings.sample.title}
        text={strings.sample.text}
        action={
          <Button disabledFocusable={opening !== null} onClick={() => void openSample()}>
            {opening === "sample" ? strings.opening : strings.sample.button}
          </Button>
        }
      />
    </ul>
  );
}
