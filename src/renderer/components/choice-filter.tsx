import { Button, makeStyles, MenuItemRadio, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons";
import { PageMenu } from "./page-menu.tsx";
import { textRamp } from "#renderer/styles/text-ramp.ts";

const useStyles = makeStyles({
  button: { ...textRamp.label, fontWeight: tokens.fontWeightRegular, minWidth: "auto", maxWidth: "260px" },
  text: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

export interface ChoiceFilterProps<Value extends string> {
  readonly label: string;
  /** Words of the choice that filters nothing. */
  readonly all: string;
  readonly choices: readonly { readonly value: Value; readonly text: string }[];
  /** `null`: all. */
  readonly chosen: Value | null;
  readonly onChange: (chosen: Value | null) => void;
}

/** A filter with one choice out of several, or none. What is chosen stands on its button. */
export function ChoiceFilter<Value extends string>(props: ChoiceFilterProps<Value>) {
  const { label, all, choices, chosen, onChange } = props;
  const styles = useStyles();
  const chosenText = choices.find((choice) => choice.value === chosen)?.text;
  const valueOf = (text: string | undefined): Value | null =>
    choices.find((choice) => choice.value === text)?.value ?? null;
  return (
    <PageMenu
      checkedValues={{ [label]: [chosen ?? ""] }}
      onCheckedValueChange={(_, { checkedItems }) => onChange(valueOf(checkedItems[0]))}
      trigger={
        <Button size="small" className={styles.button} icon={<ChevronDown16Regular />} iconPosition="after">
          <span className={styles.text}>{chosenText === undefined ? label : `${label}: ${chosenText}`}</span>
        </Button>
      }
    >
      <MenuItemRadio name={label} value="">
        {all}
      </MenuItemRadio>
      {choices.map(({ value, text }) => (
        <MenuItemRadio key={value} name={label} value={value}>
          {text}
        </MenuItemRadio>
      ))}
    </PageMenu>
  );
}
