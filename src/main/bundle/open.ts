import path from "node:path";

import type { JudgedThen } from "#domain/bundle/judged-then.ts";
import type { OpenedBundle } from "#domain/bundle/opened.ts";
import type { EstateFacts } from "#domain/facts/index.ts";
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

/** A bundle that was opened: as it is shown, and the facts it was judged by. */
export interface OpenBundle {
  readonly shown: OpenedBundle;
  readonly facts: EstateFacts;
}

/** Opens a bundle file. Fails with a file code or a `bundle-…` code. */
export async function openBundle(
  file: string,
  kind: OpenedBundle["source"]["kind"] = "file",
): Promise<Result<OpenBundle, CodedError>> {
  const bundle = await readBundle(file);
  if (!bundle.ok) return bundle;
  const { manifest, profile, facts, judgedThen } = bundle.value;
  const result = judgeBundle(bundle.value);
  const shown: OpenedBundle = {
    source: { kind: manifest.isSample ? "sample" : kind, name: path.basename(file) },
    madeAt: manifest.createdAt,
    madeByVersion: manifest.appVersion,
    profile,
    result,
    changedOptions: changedOptions(judgedThen, result),
  };
  return ok({ shown, facts });
}

/** Opens a bundle file for showing only. Fails as {@link openBundle} does. */
export async function openBundleFile(file: string): Promise<Result<OpenedBundle, CodedError>> {
  const opened = await openBundle(file);
  return opened.ok ? ok(opened.value.shown) : opened;
}
