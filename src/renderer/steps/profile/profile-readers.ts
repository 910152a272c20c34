import type { Profile, StatedKey } from "#domain/facts/profile.ts";
import { readCount } from "./read-count.ts";
import { readDay } from "./read-day.ts";
import { readName, readNames } from "./read-names.ts";
import { readText } from "./read-text.ts";
import type { Reading } from "./reading.ts";

interface Reader<Value> {
  readonly read: (text: string) => Reading<Value>;
  /** The same as text, for the field. */
  readonly write: (value: Value) => string;
}

const text = (longest: number): Reader<string | null> => ({
  read: (typed) => readText(typed, longest),
  write: (value) => value ?? "",
});
const count: Reader<number | null> = { read: readCount, write: (value) => (value === null ? "" : String(value)) };
const day: Reader<string | null> = { read: readDay, write: (value) => value ?? "" };
const names = (leastLabels: number): Reader<string[]> => ({
  read: (typed) => readNames(typed, leastLabels),
  write: (value) => value.join("\n"),
});

/** The answers that are typed, and how each is read. The longest texts are those of the profile's schema. */
export const profileReaders = {
  organisation: text(200),
  goals: text(2000),
  seats: count,
  tenantName: { read: (typed: string) => readName(typed, 2), write: (value: string | null) => value ?? "" },
  verifiedDomains: names(2),
  licences: text(500),
  agentForests: names(1),
  forestsOutOfScope: names(1),
  adFsSites: count,
  startDate: day,
  targetDate: day,
  specialistName: text(200),
  specialistContact: text(300),
  statedBy: text(200),
} satisfies { readonly [Key in StatedKey]?: Reader<Profile[Key]> };

export type TypedKey = keyof typeof profileReaders;
export const typedKeys = Object.keys(profileReaders) as TypedKey[];
