import { describe, expect, it } from "vitest";
import type { EstateFacts } from "#domain/facts/index.ts";
import type { OptionId } from "#domain/options/option-ids.ts";
import type { ProofTreeNode } from "#renderer/components/proof-tree.tsx";
import {
  manyForests,
  oneCleanForest,
  openedOf,
  partlyReadEstate,
  twoForestsWithFixes,
} from "#renderer/testing/estates.ts";
import { countRules, proofView } from "./proof-nodes.ts";

function proofOf(estate: EstateFacts, id: OptionId, mode: "decides" | "all") {
  const { result } = openedOf(estate);
  const option = result.options.find((row) => row.id === id && row.scope === "estate");
  if (option === undefined) throw new Error(`no ${id}`);
  const findings = new Map(result.findings.map((finding) => [finding.key, finding]));
  return { option, findings, view: proofView(option, findings, mode) };
}

const flat = (nodes: readonly ProofTreeNode[]): readonly ProofTreeNode[] =>
  nodes.flatMap((node) => [node, ...flat(node.children)]);

describe("the proof of an option", () => {
  it("puts the branch that decides on top, open, with the fact that breaks it selected", () => {
    const { view, findings } = proofOf(twoForestsWithFixes(), "pass-through-authentication", "decides");
    const [top] = view.nodes;
    expect(top?.statement).toMatch(/^Agents in .+ can serve .+$/u);
    expect(top?.fact).toMatch(/^1 of \d+ conditions fails$/u);
    expect(view.openIds.has(top?.id ?? "")).toBe(true);
    expect(findings.get(view.firstId ?? "")?.checkId).toBe("upn-suffix-routed");
    expect(findings.get(view.firstId ?? "")?.verdict).toBe("fail");
  });

  it("folds what holds elsewhere, and what still is to verify, below it", () => {
    const { view } = proofOf(twoForestsWithFixes(), "pass-through-authentication", "decides");
    const folded = view.nodes.filter((node) => !view.openIds.has(node.id)).map((node) => node.id);
    expect(folded).toContain("holds");
    expect(folded).toContain("to-verify");
    expect(folded).toContain("candidates");
  });

  it("names every forest that could hold the agents, with what its choice would give", () => {
    const { view, option } = proofOf(twoForestsWithFixes(), "pass-through-authentication", "decides");
    const candidates = view.nodes.find((node) => node.id === "candidates")?.children ?? [];
    expect(candidates).toHaveLength(option.candidates.length);
    expect(candidates[0]?.fact).toContain("The best choice");
  });

  it("shows the missing fact of an undecided option first", () => {
    const { view, findings } = proofOf(partlyReadEstate(), "password-hash-sync", "decides");
    expect(findings.get(view.firstId ?? "")?.verdict).toBe("unknown");
    expect(view.nodes[0]?.fact).toMatch(/lacks? a fact$/u);
  });

  it("opens the conditions of a supported option, as nothing else decides it", () => {
    const { view } = proofOf(oneCleanForest(), "password-hash-sync", "decides");
    const [top] = view.nodes;
    expect(top?.fact).toMatch(/hold/u);
    expect(top?.children.map(({ verdict }) => verdict)).toEqual(top?.children.map(() => "pass"));
    expect(view.openIds.has(top?.id ?? "")).toBe(true);
    expect(flat(top?.children ?? []).map(({ id }) => id)).toContain(view.firstId);
  });

  it.each([twoForestsWithFixes, partlyReadEstate, manyForests, oneCleanForest])(
    "holds every reason of every option in both modes (%o)",
    (estate) => {
      for (const id of ["password-hash-sync", "pass-through-authentication", "seamless-sso", "ad-fs"] as const) {
        for (const mode of ["decides", "all"] as const) {
          const { view, option } = proofOf(estate(), id, mode);
          const ids = new Set(flat(view.nodes).map((node) => node.id));
          expect(option.reasons.filter(({ findingKey }) => !ids.has(findingKey))).toEqual([]);
        }
      }
    },
  );

  it.each(["decides", "all"] as const)("gives every statement an id of its own (%s)", (mode) => {
    for (const estate of [twoForestsWithFixes(), partlyReadEstate(), oneCleanForest()]) {
      for (const id of ["password-hash-sync", "pass-through-authentication", "seamless-sso", "ad-fs"] as const) {
        const ids = flat(proofOf(estate, id, mode).view.nodes).map((node) => node.id);
        expect(ids.filter((nodeId, index) => ids.indexOf(nodeId) !== index)).toEqual([]);
      }
    }
  });

  it("counts the conditions that concern the estate", () => {
    const { option } = proofOf(oneCleanForest(), "password-hash-sync", "all");
    const judged = option.proof.flatMap((scope) => scope.children).filter(({ verdict }) => verdict !== "notApplicable");
    expect(countRules(option)).toBe(judged.length);
  });
});
