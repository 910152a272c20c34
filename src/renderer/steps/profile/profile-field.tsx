import type { Profile, StatedKey } from "#domain/facts/profile.ts";
import { optionTitles } from "#domain/options/options.strings.ts";
import { ChoiceField } from "./choice-field.tsx";
import { ForestsField } from "./forests-field.tsx";
import type { TypedKey } from "./profile-readers.ts";
import { profileStrings as strings } from "./profile.strings.ts";
import { TypedField } from "./typed-field.tsx";
import type { ProfileForm } from "./use-profile-form.ts";

const wishes = {
  "password-hash-sync": optionTitles["password-hash-sync"],
  "pass-through-authentication": optionTitles["pass-through-authentication"],
  "ad-fs": optionTitles["ad-fs"],
} satisfies Record<NonNullable<Profile["signInWish"]>, string>;

export interface ProfileFieldProps {
  readonly of: Exclude<StatedKey, "services">;
  readonly form: ProfileForm;
  readonly notes: Readonly<Partial<Record<TypedKey, string>>>;
}

/** One answer of the profile, with the field that fits it. */
export function ProfileField({ of: key, form, notes }: ProfileFieldProps) {
  const { profile, choose } = form;
  const named = { label: strings.labels[key], use: strings.uses[key] };
  switch (key) {
    case "cloud":
      return (
        <ChoiceField {...named} value={profile.cloud} words={strings.clouds} onChoose={(cloud) => choose({ cloud })} />
      );
    case "signInWish":
      return (
        <ChoiceField
          {...named}
          value={profile.signInWish}
          words={wishes}
          onChoose={(signInWish) => choose({ signInWish })}
        />
      );
    case "directorySync":
      return (
        <ChoiceField
          {...named}
          value={profile.directorySync}
          words={strings.directorySyncs}
          onChoose={(directorySync) => choose({ directorySync })}
        />
      );
    case "agentForests":
    case "forestsOutOfScope":
      return <ForestsField of={key} form={form} note={notes[key]} />;
    case "goals":
      return <TypedField of={key} form={form} lines={3} isWide />;
    case "verifiedDomains":
      return <TypedField of={key} form={form} note={notes[key]} lines={2} />;
    default:
      return <TypedField of={key} form={form} note={notes[key]} />;
  }
}
