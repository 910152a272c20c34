import { connect } from "node:net";

import { LdapFailure } from "../../ldap/failure.ts";
import { appLink } from "../app-link.ts";
import type { OpenConnection } from "../connection-source.ts";
import { serveSession } from "../host-server.ts";
import { anEntry, fakeNetwork, someEntries } from "./fake-directory.ts";

/**
 * A directory process with an invented directory, run for real by tests. The `name` of a server is the path of a socket
 * that this process holds open while it lives, so that a test sees its end without looking for it.
 */
const network = fakeNetwork({
  dc1: { entries: someEntries(3500) },
  [`dc-with-large-group`]: { entries: [anEntry("group", { member: ["CN=a", "CN=b", "CN=c"] })], valuesPerAnswer: 1 },
  "dc-that-blocks": {
    entries: someEntries(10),
    // A security library that blocks the whole process, as a waiting SSPI or GSSAPI call does.
    before: () => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0),
  },
  "dc-that-crashes": { entries: [], before: () => process.abort() },
  "dc-that-waits": { entries: [], before: () => new Promise(() => {}) },
});

const open: OpenConnection = async (server, identity, trust, options) => {
  if (server.name !== null) await announce(server.name);
  if (identity.kind === "password" && identity.password !== "right") throw new LdapFailure("wrong-password");
  return network.open(server, identity, trust, options);
};

function announce(path: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(path, () => socket.write(`${process.argv.join(" ")}\n`, () => resolve()));
    socket.unref();
  });
}

serveSession(appLink(), open, () => process.exit(0));
