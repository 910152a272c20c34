import type { EstateFacts } from "#domain/facts/index.ts";
import { aForest, anEstate, aTrust, domainInfo, topLevelName } from "#domain/testing/facts.ts";
import { groupHost } from "./group-host.ts";

const nameOf = (index: number): string =>
  index === 0 ? "contoso.example.net" : `subsidiary${String(index).padStart(2, "0")}.example.net`;

/** Three hubs; each other forest trusts one of them, and a few trust nobody. */
const hubOf = (index: number): number | null => {
  if (index < 3) return index === 0 ? null : 0;
  return index % 9 === 0 ? null : index % 3;
};

/** A holding of forty forests, most of them joined to one of three hubs. */
export function fortyForests(): EstateFacts {
  const indexes = Array.from({ length: 40 }, (_, index) => index);
  const partners = (index: number): readonly number[] => [
    ...indexes.filter((other) => hubOf(other) === index),
    ...[hubOf(index)].filter((hub) => hub !== null),
  ];
  return anEstate({
    host: groupHost,
    forests: indexes.map((index) =>
      aForest({
        name: nameOf(index),
        users: { [nameOf(index)]: { enabled: 200 + 37 * index, total: 220 + 39 * index } },
        trusts: partners(index).map((other) =>
          aTrust({
            partner: nameOf(other),
            namespaces: [
              topLevelName(nameOf(other), (index + other) % 11 === 0 ? "disabled-new" : "enabled"),
              domainInfo(nameOf(other)),
            ],
          }),
        ),
      }),
    ),
  });
}
