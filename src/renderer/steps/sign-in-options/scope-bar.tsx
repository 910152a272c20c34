import { makeStyles, Select, ToggleButton } from "@fluentui/react-components";
import { Table16Regular } from "@fluentui/react-icons";
import { ToggleGroup } from "#renderer/components/toggle-group.tsx";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { signInOptionsStrings as strings } from "./sign-in-options.strings.ts";

const useStyles = makeStyles({ forest: { maxWidth: "300px" } });

export interface ScopeBarProps {
  /** Forests that were judged; with one there is nothing to choose. */
  readonly forests: readonly string[];
  /** `null` in the scope of the estate. */
  readonly forest: string | null;
}

/** What the answers are about, the estate or one forest, and whether they stand side by side. */
export function ScopeBar({ forests, forest }: ScopeBarProps) {
  const styles = useStyles();
  const view = useAppState((state) => state.optionsView);
  const change = useAppState((state) => state.changeOptionsView);
  const proof = { turned: [], node: null, cameFor: null } as const;
  return (
    <>
      {forests.length > 1 && (
        <ToggleGroup
          label={strings.scope}
          choices={[
            { value: "estate", text: strings.wholeEstate },
            { value: "forest", text: strings.byForest },
          ]}
          chosen={view.scope}
          onChange={(scope) => change({ ...proof, scope })}
        />
      )}
      {forest !== null && (
        <Select
          size="small"
          className={styles.forest}
          aria-label={strings.forest}
          title={forest}
          value={forest}
          onChange={(_, { value }) => change({ ...proof, forest: value })}
        >
          {forests.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      )}
      <ToggleButton
        size="small"
        icon={<Table16Regular />}
        checked={view.isComparing}
        onClick={() => change({ isComparing: !view.isComparing })}
      >
        {strings.compare}
      </ToggleButton>
    </>
  );
}
