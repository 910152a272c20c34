import { defineEstateCheck } from "#domain/checks/define-check.ts";
import { evidence, notKnown, pass } from "#domain/checks/outcome.ts";
import { isServerOfForest } from "#domain/derived/server-of-forest.ts";

/**
 * A server that was named but not read may hide a whole forest, so the estate cannot be called supported; unless it is
 * a domain controller of a forest that another server gave.
 */
export const estateReadInFull = defineEstateCheck({
  id: "estate-read-in-full",
  rules: ["GC-COVERAGE-01"],
  area: "forests-and-domains",
  evaluate({ estate }) {
    const rows = estate.unreachedServers.map(({ server, error }) => evidence(server, error.code));
    const servers = estate.unreachedServers.map(({ server }) => server);
    const hiding = servers.filter((server) => !estate.forests.some((forest) => isServerOfForest(server, forest)));
    if (hiding.length > 0) return notKnown("serversUnread", [], { params: { servers: hiding }, evidence: rows });
    if (estate.forests.length === 0) return notKnown("nothingRead", []);
    const forests = estate.forests.map((forest) => forest.name);
    return servers.length > 0
      ? pass("readByOthers", { params: { servers, forests }, evidence: rows })
      : pass("allRead", { params: { forests } });
  },
});
