import type { OptionRow } from "#domain/result/result-document.ts";
import { statusHeading } from "#renderer/components/option-status.strings.ts";
import type { ProofTreeNode } from "#renderer/components/proof-tree.tsx";
import { proofStrings as strings } from "./proof.strings.ts";
import { servingStrings } from "./sign-in-options.strings.ts";

const plain = { verdict: null, isStrong: false, children: [] } as const;

/** Beside the proof: which forests could serve the others, what it takes to build, and what the directory cannot show. Neither is judged here. */
export function extraNodes(option: OptionRow): readonly ProofTreeNode[] {
  return [...candidateNodes(option), ...needNodes(option), ...toVerifyNodes(option)];
}

function candidateNodes(option: OptionRow): readonly ProofTreeNode[] {
  const words = servingStrings[option.id];
  if (words === undefined || option.candidates.length < 2) return [];
  const children = option.candidates.map(({ servingForest, status, blockers, missing }, index): ProofTreeNode => {
    const said = statusHeading({ status, fixes: blockers, missingFacts: missing, warnings: 0, inProgrammeScope: true });
    return {
      ...plain,
      id: `candidate/${servingForest}`,
      statement: words.candidate(servingForest),
      fact: index === 0 ? `${said}. ${strings.candidateBest}` : said,
    };
  });
  return [{ ...plain, id: "candidates", statement: words.candidates, fact: "", isStrong: true, children }];
}

function needNodes({ needs }: OptionRow): readonly ProofTreeNode[] {
  if (needs.length === 0) return [];
  const children = needs.map(({ id, label, text }): ProofTreeNode => ({
    ...plain,
    id: `need/${id}`,
    statement: label,
    fact: text,
  }));
  const fact = needs.map(({ label }) => label).join(", ");
  return [{ ...plain, id: "needs", statement: strings.needs, fact, isStrong: true, children }];
}

function toVerifyNodes(option: OptionRow): readonly ProofTreeNode[] {
  if (option.toVerify.length === 0) return [];
  const children = option.toVerify.map(({ ruleId, text }): ProofTreeNode => ({
    ...plain,
    id: `to-verify/${ruleId}`,
    statement: text,
    fact: text === ruleId ? "" : ruleId,
  }));
  const statement = strings.toVerify(children.length);
  return [{ ...plain, id: "to-verify", statement, fact: strings.toVerifyFact, isStrong: true, children }];
}
