import { defineForestCheck } from "#domain/checks/define-check.ts";
import { evidence, notApplicable, notKnown, pass, warn } from "#domain/checks/outcome.ts";
import { registeredSuffixes, suffixesInUse } from "#domain/derived/suffixes.ts";

/** A suffix in use that the forest does not own is never offered to trusts. Inferred from Routing name suffixes. */
export const upnSuffixRegistered = defineForestCheck({
  id: "upn-suffix-registered",
  rules: ["DS-UPN-03"],
  area: "users",
  needs: ["forest", "partitions"],
  evaluate(_, { forest, ref }) {
    const inUse = suffixesInUse(forest);
    const registered = registeredSuffixes(forest);
    if (!inUse.known || !registered.known) {
      const missing = [inUse, registered].flatMap((part) => (part.known ? [] : part.missing));
      return notKnown("usersUnknown", missing);
    }
    const active = inUse.value.filter((use) => use.enabled > 0);
    if (active.length === 0) return notApplicable("noUpns");
    const stray = active.filter(({ suffix }) => !registered.value.includes(suffix));
    if (stray.length === 0) return pass("allRegistered", { params: { suffixes: active.map((use) => use.suffix) } });
    return stray.map(({ suffix, enabled, total }) =>
      warn("notRegistered", {
        object: suffix,
        params: { suffix, users: enabled },
        evidence: [evidence("userPrincipalName", suffix, ref("forest"), { enabled, total })],
      }),
    );
  },
});
