import path from "node:path";

import type { JudgedThen } from "#domain/bundle/judged-then.ts";
import type { OpenedBundle } from "#domain/bundle/opened.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import { ok, type Result } from "#domain/kernel/result.ts";
import type { ResultDocument } from "#domain/result/result-document.ts";

import { judge } from "./judge.ts";
import { readBundle, type ReadBundle } from "./read.ts";

function changedOptions(then: JudgedThen | null, now: ResultDocument): OpenedBundle["changedOptions"] {
  if (then === null) return [];
  return now.options.flatMap((option) => {
    const before = then.options.find(({ id, scope }) => id === option.id && scope === option.scope)?.status ?? null;
    return before === option.status ? [] : [{ option: option.id, scope: option.scope, before, now: option.status }];
  });
}

/** Judges a bundle's facts by this version's rules. */
export function judgeBundle({ facts, profile, manifest }: ReadBundle): ResultDocument {
  return judge(facts, profile, manifest.isSample);
}

/** Opens a bundle file for showing. Fails with a file code or a `bundle-…` code. */
export async function openBundleFile(
  file: string,
  kind: OpenedBundle["source"]["kind"] = "file",
): Promise<Result<OpenedBundle, CodedError>> {
  const bundle = await readBundle(file);
  if (!bundle.ok) return bundle;
  const { manifest, profile, judgedThen } = bundle.value;
  const result = judgeBundle(bundle.value);
  return ok({
    source: { kind: manifest.isSample ? "sample" : kind, name: path.basename(file) },
    madeAt: manifest.createdAt,
    madeByVersion: manifest.appVersion,
    profile,
    result,
    changedOptions: changedOptions(judgedThen, result),
  });
}
