import { emptyProfile, type Profile } from "#domain/facts/profile.ts";
import type { ResultDocument } from "#domain/result/result-document.ts";

import type { FixStep } from "../fix-step.ts";
import { fixData, type FixId } from "../fixes.ts";
import type { Handout } from "./handout.ts";
import { makers } from "./makers.ts";
import { requestHandout, requestPart } from "./request.ts";
import { workOf } from "./work.ts";

/**
 * What is handed to the one who does a fix at its place: scripts and texts with the names of this estate, and the way
 * back. A plan item is a step. Throws for a fix that is not in the registry. Pure; nothing of it is ever run by us.
 */
export function fixHandout(
  { key, fix }: Pick<FixStep, "key" | "fix">,
  result: ResultDocument,
  profile: Profile = emptyProfile,
): Handout {
  if (!isFix(fix)) throw new Error(`there is no fix ${fix}`);
  const work = workOf({ key, fix }, result, profile);
  const made = makers[fix](work);
  if (made === null) return requestHandout(work);
  // Whoever is handed a script is told as well why, and how to see that it worked.
  if (made.parts.some(({ kind }) => kind === "text")) return made;
  const told = requestPart(work, made.undo.kind === "none" ? { wayBack: made.undo.why } : {});
  return { ...made, parts: [...made.parts, told] };
}

const isFix = (id: string): id is FixId => fixData(id) !== null;
