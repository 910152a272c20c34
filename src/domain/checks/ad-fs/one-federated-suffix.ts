import { defineEstateCheck } from "#domain/checks/define-check.ts";
import { evidence, notKnown, pass, warn } from "#domain/checks/outcome.ts";
import { suffixesSeen } from "#domain/derived/suffixes.ts";
import { userForests } from "#domain/derived/user-forests.ts";

/** Each domain that is federated needs an issuer of its own. Source: Multiple domain support for federating. */
export const oneFederatedSuffix = defineEstateCheck({
  id: "one-federated-suffix",
  rules: ["FS-MULTISUFFIX-01"],
  area: "ad-fs",
  evaluate({ estate, profile }) {
    const seen = userForests(estate, profile).map((forest) => suffixesSeen(forest));
    const names = [
      ...new Set(seen.flatMap(({ uses }) => uses.filter(({ enabled }) => enabled > 0)).map(({ suffix }) => suffix)),
    ];
    const tops = names.filter((name) => !names.some((other) => name.endsWith(`.${other}`)));
    const details = { params: { suffixes: tops }, evidence: tops.map((name) => evidence("UPN suffix", name)) };
    if (tops.length > 1) return warn("several", details);
    const missing = seen.flatMap((forest) => forest.missing);
    return missing.length > 0 ? notKnown("notAllRead", missing, details) : pass("one", details);
  },
});
