import { defineEstateCheck } from "#domain/checks/define-check.ts";
import { evidence, notKnown, pass } from "#domain/checks/outcome.ts";

/** A server that was named but not read may hide a whole forest, so the estate cannot be called supported. */
export const estateReadInFull = defineEstateCheck({
  id: "estate-read-in-full",
  rules: ["GC-COVERAGE-01"],
  area: "forests-and-domains",
  evaluate({ estate }) {
    const rows = estate.unreachedServers.map(({ server, error }) => evidence(server, error.code));
    const servers = estate.unreachedServers.map(({ server }) => server);
    if (rows.length > 0) return notKnown("serversUnread", [], { params: { servers }, evidence: rows });
    if (estate.forests.length === 0) return notKnown("nothingRead", []);
    return pass("allRead", { params: { forests: estate.forests.map((forest) => forest.name) } });
  },
});
