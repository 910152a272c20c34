import { forkedChildren } from "../child.ts";
import { processConnector } from "../connector.ts";
import { fakeHostScript } from "./fake-host.ts";

/** An app that opens a session and then does nothing until it is killed. The argument is the test's socket. */
const connector = processConnector({ spawn: forkedChildren(fakeHostScript) });
const [path = ""] = process.argv.slice(2);
await connector.connect({
  servers: [{ host: "dc1", port: 389, name: path }],
  identity: { kind: "signed-in-user" },
  trust: { authorities: [], fingerprints: [] },
});
