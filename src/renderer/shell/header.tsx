import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircle20Regular, Settings20Regular } from "@fluentui/react-icons";
import { Brand } from "#renderer/components/brand.tsx";
import { openBundleOf } from "#renderer/state/estate-slice.ts";
import { estateName } from "#renderer/state/select-estate.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { compact, layout, narrow } from "#renderer/styles/layout.ts";
import { EstateFacts } from "./estate-facts.tsx";
import { EstateMenu } from "./estate-menu.tsx";
import { SearchButton } from "./search/search-button.tsx";
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
    // The facts of the estate take a line of their own.
    [compact]: { flexWrap: "wrap", height: "auto", rowGap: "2px", padding: "4px 8px 4px 16px" },
  },
  name: { width: "200px", flexShrink: 0, [narrow]: { width: "136px" } },
  estate: { display: "flex", alignItems: "center", minWidth: 0, flexGrow: 1, paddingLeft: "8px" },
});

/** What is open, how much of it was read, how old that is, and where it comes from; search, help and settings. */
export function Header() {
  const styles = useStyles();
  const bundle = useAppState((state) => openBundleOf(state.estate));
  const stated = useAppState((state) => state.assessment?.profile.organisation ?? null);
  const showStep = useAppState((state) => state.showStep);
  const name = bundle === null ? (stated ?? strings.newAssessment) : estateName(bundle);
  const size = bundle === null ? "" : strings.size(bundle.result.forests.length, bundle.result.domains.length);
  return (
    <header className={styles.root} aria-label={strings.header} data-region>
      <span className={styles.name}>
        <Brand />
      </span>
      <span className={styles.estate}>
        <EstateMenu name={name} size={size} />
      </span>
      {bundle !== null && <EstateFacts bundle={bundle} />}
      <SearchButton />
      <Button
        appearance="subtle"
        icon={<QuestionCircle20Regular />}
        aria-label={strings.help}
        title={strings.help}
        onClick={() => showStep("help")}
      />
      <Button
        appearance="subtle"
        icon={<Settings20Regular />}
        aria-label={strings.settings}
        title={strings.settings}
        onClick={() => showStep("settings")}
      />
    </header>
  );
}
