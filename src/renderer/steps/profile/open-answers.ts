import type { Profile, StatedKey } from "#domain/facts/profile.ts";

/** The answers that checks ask for and that are not stated. Those about agents or a farm count where either is wanted. */
export function openAnswers(profile: Profile): readonly StatedKey[] {
  const { signInWish } = profile;
  const asked: StatedKey[] = ["cloud", "signInWish", "directorySync"];
  if (signInWish === "pass-through-authentication") asked.push("agentForests");
  if (signInWish === "ad-fs") asked.push("adFsSites");
  return asked.filter((key) => !isStated(profile[key]));
}

/** Whether an answer was given; an empty list is none. */
export function isStated(value: Profile[StatedKey]): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null;
}
