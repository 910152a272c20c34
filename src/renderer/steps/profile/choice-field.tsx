import { Field, Select } from "@fluentui/react-components";
import { profileStrings as strings } from "./profile.strings.ts";

export interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly use: string;
  /** `null`: not stated. */
  readonly value: Value | null;
  /** What each choice is called, in the order of the list. */
  readonly words: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value | null) => void;
}

/** An answer that is chosen from a list, or left open. */
export function ChoiceField<Value extends string>({ label, use, value, words, onChoose }: ChoiceFieldProps<Value>) {
  const choices = Object.keys(words) as Value[];
  return (
    <Field label={label} hint={use}>
      <Select
        value={value ?? ""}
        onChange={(_, data) => onChoose(choices.find((choice) => choice === data.value) ?? null)}
      >
        <option value="">{strings.notStated}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {words[choice]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
