import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import path from "node:path";

import type { Profile } from "#domain/facts/profile.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import { err, ok, type Result } from "#domain/kernel/result.ts";
import type { Plan, PlanItem } from "#domain/plan/plan-document.ts";
import { fixHandout } from "#domain/plan/scripts/fix-handout.ts";
import { handoutIndex } from "#domain/plan/scripts/handout-index.ts";
import type { HandoutPart } from "#domain/plan/scripts/handout.ts";
import type { ResultDocument } from "#domain/result/result-document.ts";
import { writeTrouble } from "#main/bundle/write.ts";

/** What the handouts of a folder are made of. */
export interface HandoutsContent {
  readonly plan: Plan;
  readonly result: ResultDocument;
  readonly profile: Profile;
}

/**
 * Writes a folder for each item of a plan, and an index of them. The folder appears whole or not at all; one that is there
 * and not empty is left alone (`folder-not-empty`). Otherwise fails with what {@link writeTrouble} finds.
 */
export async function writeHandouts(target: string, content: HandoutsContent): Promise<Result<number, CodedError>> {
  const { plan, result, profile } = content;
  const resolved = path.resolve(target);
  const temporary = path.join(path.dirname(resolved), `.groundcheck-${randomUUID()}.tmp`);
  try {
    const trouble = await placeTrouble(resolved, target);
    if (trouble !== null) return err(trouble);
    await mkdir(temporary);
    const filed = plan.items.map((item) => ({
      item,
      folder: folderOf(item),
      handout: fixHandout(item, result, profile),
    }));
    for (const { folder, handout } of filed) {
      await mkdir(path.join(temporary, folder));
      const { parts, undo } = handout;
      for (const part of [...parts, ...(undo.kind === "parts" ? undo.parts : [])])
        await writeFile(path.join(temporary, folder, part.fileName), textOf(part), { flag: "wx" });
    }
    await writeFile(path.join(temporary, "README.md"), handoutIndex(plan, filed), { flag: "wx" });
    // Windows does not rename over a folder, not even an empty one.
    await rmdir(resolved).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
    await rename(temporary, resolved);
    return ok(filed.length);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return err(code === "ENOTEMPTY" || code === "EEXIST" ? notEmpty(target) : writeTrouble(error, target));
  } finally {
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Why the folder cannot have that name; `null` when nothing has it yet, or an empty folder does. */
async function placeTrouble(folder: string, target: string): Promise<CodedError | null> {
  const there = await stat(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (there === null) return null;
  if (there.isDirectory()) return (await readdir(folder)).length === 0 ? null : notEmpty(target);
  return {
    code: "file-not-writable",
    asked: `write scripts to ${target}`,
    detail: "there is something that is no folder",
  };
}

const notEmpty = (target: string): CodedError => ({
  code: "folder-not-empty",
  asked: `write scripts to ${target}`,
  detail: null,
});

/** The same for the same work in every run: the fix, and a short hash of its key. */
function folderOf({ fix, key }: PlanItem): string {
  return `${fix}-${createHash("sha256").update(key).digest("hex").slice(0, 10)}`;
}

/** Scripts and requests are read on Windows, by old editors too. */
function textOf({ kind, text }: HandoutPart): string {
  return kind === "powershell" || kind === "text" ? text.replaceAll("\n", "\r\n") : text;
}
