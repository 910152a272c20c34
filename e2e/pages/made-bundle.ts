import { writeBundle } from "#main/bundle/write.ts";
import { evaluate } from "#domain/options/evaluate.ts";
import { emptyProfile } from "#domain/facts/profile.ts";
import { presentResult } from "#domain/result/present.ts";
import {
  aForest,
  aKnownOnlyForest,
  anEstate,
  aTrust,
  domainInfo,
  testInstant,
  topLevelName,
} from "#domain/testing/facts.ts";
import type { EstateFacts } from "#domain/facts/index.ts";

/** Two forests that trust each other, each with a suffix that the other has not enabled; a third one unread. */
export function twoForestsWithFixes(): EstateFacts {
  const forest = (name: string, partner: string, own: string, partners: string) =>
    aForest({
      name,
      upnSuffixes: [own],
      users: { [name]: { enabled: 310, total: 330 }, [own]: { enabled: 1214, total: 1266 } },
      trusts: [
        aTrust({
          partner,
          namespaces: [topLevelName(partner), topLevelName(partners, "disabled-new"), domainInfo(partner)],
        }),
      ],
    });
  return anEstate({
    forests: [
      forest("corp.example.com", "partner.example.net", "works.example.com", "sales.example.net"),
      forest("partner.example.net", "corp.example.com", "sales.example.net", "works.example.com"),
    ],
  });
}

/** The same, beside a forest that could not be reached: some facts are missing. */
export function partlyReadEstate(): EstateFacts {
  const error = { code: "name-not-resolved", asked: "resolve third.example.org", detail: null } as const;
  return anEstate({ forests: [...twoForestsWithFixes().forests, aKnownOnlyForest("third.example.org", error)] });
}

/** Writes an estate as a bundle, judged by this version. */
export async function makeBundle(path: string, facts: EstateFacts): Promise<void> {
  const evaluation = evaluate({ estate: facts, profile: emptyProfile, now: testInstant });
  const result = presentResult(facts, evaluation, { appVersion: "0.1.0", isSample: false });
  const written = await writeBundle(path, { profile: emptyProfile, facts, result }, testInstant);
  if (!written.ok) throw new Error(`${written.error.asked}: ${written.error.detail}`);
}
