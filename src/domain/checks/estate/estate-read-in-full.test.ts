import { describeCheck } from "#domain/testing/check-table.ts";
import { aForest } from "#domain/testing/facts.ts";

import { estateReadInFull } from "./estate-read-in-full.ts";

const corp = aForest({ name: "corp.example.com" });

describeCheck(estateReadInFull, [
  {
    name: "an estate in which every named server answered passes",
    forests: [corp],
    gives: ["pass allRead"],
    says: "Every server that was named was read. Forests in the picture: corp.example.com.",
  },
  {
    name: "a named server that gave nothing leaves the estate unknown",
    forests: [corp],
    unreachedServers: [{ server: "dc9.example.net", error: { code: "timeout", asked: "connect", detail: null } }],
    gives: ["unknown serversUnread"],
    says: "Nothing could be read from dc9.example.net.",
  },
  {
    name: "a second domain controller of a forest that was read is not missed",
    forests: [corp],
    unreachedServers: [{ server: "192.0.2.11:389", error: { code: "timeout", asked: "connect", detail: null } }],
    gives: ["pass readByOthers"],
    says: "192.0.2.11:389 did not answer, but the forest was read by way of another server. Forests in the picture: corp.example.com.",
  },
  {
    name: "beside such a server one of an unknown forest is still missed, and named alone",
    forests: [corp],
    unreachedServers: ["192.0.2.11:389", "192.0.2.99:389"].map((server) => ({
      server,
      error: { code: "timeout", asked: "connect", detail: null },
    })),
    gives: ["unknown serversUnread"],
    says: "Nothing could be read from 192.0.2.99:389.",
  },
  { name: "no forest at all is unknown", forests: [], gives: ["unknown nothingRead"] },
]);
