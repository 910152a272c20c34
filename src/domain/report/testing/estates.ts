import type { EstateFacts } from "#domain/facts/index.ts";
import {
  aForest,
  aKnownOnlyForest,
  anEstate,
  aTrust,
  domainInfo,
  failed,
  topLevelName,
} from "#domain/testing/facts.ts";

/** The two forests of the estates below. */
export const [a, b] = ["corp.example.com", "partner.example.net"] as const;

/** Two forests that trust each other, each with a suffix that the other side has not enabled. */
export const twoForests = (): EstateFacts =>
  anEstate({
    forests: [
      aForest({
        name: a,
        upnSuffixes: ["works.example.com"],
        users: { [a]: { enabled: 310, total: 330 }, "works.example.com": { enabled: 12, total: 12 } },
        trusts: [
          aTrust({
            partner: b,
            namespaces: [topLevelName(b), topLevelName("sales.example.net", "disabled-new"), domainInfo(b)],
          }),
        ],
      }),
      aForest({
        name: b,
        upnSuffixes: ["sales.example.net"],
        users: { [b]: { enabled: 1100, total: 1120 }, "sales.example.net": { enabled: 40, total: 44 } },
        trusts: [
          aTrust({
            partner: a,
            namespaces: [topLevelName(a), topLevelName("works.example.com", "disabled-by-admin"), domainInfo(a)],
          }),
        ],
      }),
    ],
  });

/** A forest whose trusts were not shown, beside one that is a name only. */
export const partlyRead = (): EstateFacts =>
  anEstate({
    forests: [
      aForest({
        name: a,
        rootFacts: {
          trusts: failed("access-denied", { asked: "search dc1 for trusts", detail: "00002098\r\n: SecErr" }),
        },
      }),
      aKnownOnlyForest(b, { code: "name-not-resolved", asked: `resolve ${b}`, detail: null }),
    ],
  });

/** One forest in which nothing stands against any option. */
export const oneForest = (): EstateFacts => anEstate({ forests: [aForest({ name: a })] });
