import path from "node:path";

import type { OpenedBundle } from "#domain/bundle/opened.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import { ok, type Result } from "#domain/kernel/result.ts";
import { evaluate } from "#domain/options/evaluate.ts";
import { presentResult } from "#domain/result/present.ts";
import type { ResultDocument } from "#domain/result/result-document.ts";

import { appVersion } from "./project-root.ts";
import { readBundle, type ReadBundle } from "./read.ts";

function changedOptions(then: ResultDocument | null, now: ResultDocument): OpenedBundle["changedOptions"] {
  if (then === null) return [];
  return now.options.flatMap((option) => {
    const before = then.options.find(({ id, scope }) => id === option.id && scope === option.scope)?.status ?? null;
    return before === option.status ? [] : [{ option: option.id, scope: option.scope, before, now: option.status }];
  });
}

/**
 * Judges a bundle's facts by this version's rules. The time of judgement is the time the facts were gathered to the
 * end, or else began, so that ages are those the maker saw and an opened bundle never changes by waiting.
 */
export function judgeBundle(bundle: ReadBundle): ResultDocument {
  const now = bundle.facts.finishedAt ?? bundle.facts.startedAt;
  const evaluation = evaluate({ estate: bundle.facts, profile: bundle.profile, now });
  return presentResult(bundle.facts, evaluation, { appVersion: appVersion(), isSample: bundle.manifest.isSample });
}

/** Opens a bundle file for showing. Fails with a file code or a `bundle-…` code. */
export async function openBundleFile(
  file: string,
  kind: OpenedBundle["source"]["kind"] = "file",
): Promise<Result<OpenedBundle, CodedError>> {
  const bundle = await readBundle(file);
  if (!bundle.ok) return bundle;
  const { manifest, profile, result: then } = bundle.value;
  const result = judgeBundle(bundle.value);
  return ok({
    source: { kind: manifest.isSample ? "sample" : kind, name: path.basename(file) },
    madeAt: manifest.createdAt,
    madeByVersion: manifest.appVersion,
    profile,
    result,
    changedOptions: changedOptions(then, result),
  });
}
