import type { Profile } from "#domain/facts/profile.ts";
import type { ProfileTexts } from "#renderer/state/profile-drafts-slice.ts";
import { profileReaders, typedKeys, type TypedKey } from "./profile-readers.ts";

export type Faults = Readonly<Partial<Record<TypedKey, string>>>;

/** Answers that are a list of forests: known ones are ticked, others typed. */
export type ForestsKey = "agentForests" | "forestsOutOfScope";

/** The profile as it is with what was typed, as far as that can be kept. */
export interface TypedProfile {
  readonly profile: Profile;
  /** Why some of it is not kept, by field. */
  readonly faults: Faults;
}

/** What stands in a field while nothing else is typed into it. Forests that can be ticked are left to their boxes. */
export function textOf(profile: Profile, key: TypedKey, forests: readonly string[]): string {
  const value = isForests(key) ? profile[key].filter((name) => !forests.includes(name)) : profile[key];
  return profileReaders[key].write(value as never);
}

/** Puts what was typed into the profile. What cannot be kept leaves the answer as it was. */
export function readTyped(profile: Profile, texts: ProfileTexts, forests: readonly string[]): TypedProfile {
  const faults: Partial<Record<TypedKey, string>> = {};
  let next = profile;
  for (const key of typedKeys) {
    const text = texts[key];
    if (text === undefined) continue;
    const reading = profileReaders[key].read(text);
    if (reading.state !== "good") faults[key] = reading.fault;
    if (reading.state !== "bad") next = { ...next, [key]: withTicked(profile, key, reading.value, forests) };
  }
  return { profile: next, faults };
}

/** Forests that are ticked stay, whatever is typed beside them. */
function withTicked(profile: Profile, key: TypedKey, value: unknown, forests: readonly string[]): unknown {
  if (!isForests(key) || !Array.isArray(value)) return value;
  const ticked = profile[key].filter((name) => forests.includes(name));
  return [...new Set([...ticked, ...(value as string[])])];
}

const isForests = (key: TypedKey): key is ForestsKey => key === "agentForests" || key === "forestsOutOfScope";
