import type { OpenedBundle } from "#domain/bundle/opened.ts";
import type { EstateFacts } from "#domain/facts/index.ts";
import { emptyProfile, type Profile } from "#domain/facts/profile.ts";
import { interview } from "#domain/interview/interview.ts";
import { evaluate } from "#domain/options/evaluate.ts";
import { presentResult } from "#domain/result/present.ts";
import {
  aForest,
  aKnownOnlyForest,
  anEstate,
  aTrust,
  domainInfo,
  failed,
  testInstant,
  topLevelName,
} from "#domain/testing/facts.ts";

/** Two forests that trust each other, each with one suffix that the other side has not enabled. */
export function twoForestsWithFixes(): EstateFacts {
  return anEstate({
    forests: [
      aForest({
        name: "corp.example.com",
        upnSuffixes: ["works.example.com"],
        users: {
          "corp.example.com": { enabled: 310, total: 330 },
          "works.example.com": { enabled: 1214, total: 1266 },
        },
        trusts: [
          aTrust({
            partner: "partner.example.net",
            namespaces: [
              topLevelName("partner.example.net"),
              topLevelName("sales.example.net", "disabled-new"),
              domainInfo("partner.example.net"),
            ],
          }),
        ],
      }),
      aForest({
        name: "partner.example.net",
        upnSuffixes: ["sales.example.net"],
        users: {
          "partner.example.net": { enabled: 100, total: 120 },
          "sales.example.net": { enabled: 40, total: 44 },
        },
        trusts: [
          aTrust({
            partner: "corp.example.com",
            namespaces: [
              topLevelName("corp.example.com"),
              topLevelName("works.example.com", "disabled-by-admin"),
              domainInfo("corp.example.com"),
            ],
          }),
        ],
      }),
    ],
  });
}

/** One forest in which nothing stands against any option. */
export function oneCleanForest(): EstateFacts {
  return anEstate({ forests: [aForest({ name: "corp.example.com" })] });
}

/** One forest that was read, with trusts that could not be, beside one that is known only from its name. */
export function partlyReadEstate(): EstateFacts {
  return anEstate({
    forests: [
      aForest({
        name: "corp.example.com",
        rootFacts: {
          trusts: failed("access-denied", { asked: "search dc1.corp.example.com:389 for trusts", detail: "00002098" }),
        },
      }),
      aKnownOnlyForest("partner.example.net", {
        code: "name-not-resolved",
        asked: "resolve partner.example.net",
        detail: null,
      }),
    ],
  });
}

/** Twelve forests in a ring of trusts, one of them with a name as long as names get. */
export function manyForests(): EstateFacts {
  const names = [
    "a-rather-long-name-of-a-forest-that-someone-chose.corp.example.com",
    ...Array.from({ length: 11 }, (_, index) => `f${String(index + 1).padStart(2, "0")}.example.net`),
  ];
  return anEstate({
    forests: names.map((name) =>
      aForest({ name, trusts: names.filter((other) => other !== name).map((partner) => aTrust({ partner })) }),
    ),
  });
}

/** The estate as the main process hands it over. */
export function openedOf(
  estate: EstateFacts,
  changes: Partial<Omit<OpenedBundle, "result" | "profile">> & { readonly profile?: Partial<Profile> } = {},
): OpenedBundle {
  const profile = { ...emptyProfile, ...changes.profile };
  const evaluation = evaluate({ estate, profile, now: testInstant });
  const source = changes.source ?? { kind: "file", name: "estate.zip" };
  const details = {
    appVersion: "0.1.0",
    isSample: source.kind === "sample",
    waivers: profile.waivers,
    questions: interview({ estate, profile, now: testInstant }),
  };
  return {
    madeAt: testInstant,
    madeByVersion: "0.1.0",
    changedOptions: [],
    ...changes,
    source,
    profile,
    result: presentResult(estate, evaluation, details),
  };
}
