import { Button, MenuItem } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons";
import { PageMenu } from "#renderer/components/page-menu.tsx";
import type { OptionId } from "#domain/options/option-ids.ts";
import { freshOptionsView } from "#renderer/state/options-slice.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { findingsStrings as strings } from "./findings.strings.ts";

export interface ShowInOptionsProps {
  readonly findingKey: string;
  /** Options whose proof rests on it. */
  readonly options: readonly { readonly id: OptionId; readonly title: string }[];
}

/** The way from a finding to where it stands in the proof of an option. */
export function ShowInOptions({ findingKey, options }: ShowInOptionsProps) {
  const change = useAppState((state) => state.changeOptionsView);
  const showStep = useAppState((state) => state.showStep);
  const show = (option: OptionId): void => {
    change({ ...freshOptionsView, option, node: findingKey, cameFor: findingKey });
    showStep("sign-in-options");
  };
  const [only] = options;
  if (only === undefined) return null;
  if (options.length === 1) {
    return (
      <Button size="small" onClick={() => show(only.id)}>
        {strings.showInOption(only.title)}
      </Button>
    );
  }
  return (
    <PageMenu
      trigger={
        <Button size="small" icon={<ChevronDown16Regular />} iconPosition="after">
          {strings.showInOptions}
        </Button>
      }
    >
      {options.map(({ id, title }) => (
        <MenuItem key={id} onClick={() => show(id)}>
          {title}
        </MenuItem>
      ))}
    </PageMenu>
  );
}
