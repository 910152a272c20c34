import { describe, expect, it } from "vitest";
import type { OpenedBundle } from "#domain/bundle/opened.ts";
import type { ProofTreeNode } from "#renderer/components/proof-tree.tsx";
import { openedOf, partlyReadEstate, twoForestsWithFixes } from "#renderer/testing/estates.ts";
import { turnsOf } from "./turns-of.ts";

const node = (id: string, children: readonly ProofTreeNode[] = []): ProofTreeNode => ({
  id,
  verdict: "fail",
  statement: id,
  fact: "",
  isStrong: false,
  children,
});
const findingsOf = ({ result }: OpenedBundle) => new Map(result.findings.map((finding) => [finding.key, finding]));

describe("what would turn a statement", () => {
  const findings = findingsOf(openedOf(twoForestsWithFixes()));
  const all = [...findings.values()];
  const unrouted = all.find(({ checkId, verdict }) => checkId === "upn-suffix-routed" && verdict === "fail");
  const holds = all.find(({ verdict }) => verdict === "pass");

  it("is the fix of what fails below it, once however often it fails", () => {
    const key = unrouted?.key ?? "";
    const branch = node("branch", [node("inner", [node(key)]), node(key)]);
    expect(turnsOf(branch, findings)).toEqual([
      { kind: "fix", what: unrouted?.fix?.what, who: unrouted?.fix?.who, effort: unrouted?.fix?.effort },
    ]);
  });

  it("is nothing where everything holds", () => {
    expect(turnsOf(node("branch", [node(holds?.key ?? "")]), findings)).toEqual([]);
  });

  it("is the way to a fact where one is missing", () => {
    const partly = findingsOf(openedOf(partlyReadEstate()));
    const unknown = [...partly.values()].find(({ verdict }) => verdict === "unknown");
    const turns = turnsOf(node(unknown?.key ?? ""), partly);
    expect(turns).toContainEqual({ kind: "fact", next: unknown?.missing[0]?.next });
  });
});
