import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Assessment } from "#domain/contract/assessment.ts";
import type { ConnectionResult, ConnectionRow } from "#domain/contract/connection.ts";
import { emptyProfile } from "#domain/facts/profile.ts";
import { errorStrings } from "#domain/kernel/error-code.strings.ts";
import { ok } from "#domain/kernel/result.ts";
import { createFakeBridge } from "#renderer/bridge/fake-bridge.ts";
import { createAppStore } from "#renderer/state/store.ts";
import { oneCleanForest, openedOf } from "#renderer/testing/estates.ts";
import { renderWith } from "#renderer/testing/render.tsx";
import { ConnectView } from "./connect-view.tsx";

const own: ConnectionRow = {
  id: "own-domain",
  server: null,
  user: null,
  fingerprints: [],
  result: null,
  hasPassword: false,
};
const reached: ConnectionResult = {
  state: "reached",
  at: "2026-11-25T09:00:00Z",
  forest: "corp.example.com",
  domain: "corp.example.com",
  server: "dc1.corp.example.com",
  port: 389,
  protection: "sasl-sealed",
  identity: "CORP\\reader",
  clockOffsetSeconds: 212,
};
const fingerprint = "ab".repeat(32);
const untrusted: ConnectionResult = {
  state: "failed",
  at: "2026-11-25T09:00:00Z",
  error: {
    code: "certificate-untrusted",
    asked: "sign in",
    detail: "self-signed",
    certificate: { subject: "CN=dc1", issuer: "CN=dc1", validFrom: "2026", validTo: "2027", fingerprint, chain: [] },
  },
};

/** The view over an assessment with these connections; a tried one gets `result`. */
async function shown(connections: ConnectionRow[], result: ConnectionResult = reached) {
  const assessment: Assessment = {
    id: "7d9f3f0e-7f63-4c58-9d0b-0f4f2a3b1c5d",
    createdAt: "2026-11-25T09:00:00Z",
    profile: emptyProfile,
    connections,
    rows: [],
    isRunning: false,
    estate: null,
  };
  const bridge = createFakeBridge({
    sample: ok(openedOf(oneCleanForest())),
    calls: {
      "assessment/create": () => ok(assessment),
      "connections/save": (input) =>
        ok(input.connections.map((each) => ({ ...each, result: null, hasPassword: false }))),
      "connections/try": ({ connection, password }) => ok({ ...connection, result, hasPassword: password !== null }),
    },
  });
  const store = createAppStore(bridge);
  await store.getState().newAssessment();
  renderWith(store, <ConnectView />);
  return { bridge, store, user: userEvent.setup() };
}

describe("Connect", () => {
  it("leads to the start when no assessment is open", async () => {
    const store = createAppStore(createFakeBridge({ sample: ok(openedOf(oneCleanForest())) }));
    renderWith(store, <ConnectView />);
    expect(screen.getByRole("button", { name: "To the start" })).toBeDefined();
  });

  it("tries the computer's domain as the signed-in user and says what answered, how protected, by which clock", async () => {
    const { user, bridge } = await shown([own]);
    const card = within(screen.getByRole("listitem", { name: "The domain of this computer" }));
    expect(card.getByText("Not tried yet")).toBeDefined();
    await user.click(card.getByRole("button", { name: "Try" }));
    expect(await card.findByText("Forest corp.example.com reached")).toBeDefined();
    expect(card.getByText("dc1.corp.example.com, port 389")).toBeDefined();
    expect(card.getByText("signed and sealed")).toBeDefined();
    expect(card.getByText(/212 s behind the server\. Sign-in fails at 300 s/u)).toBeDefined();
    expect(bridge.asked.at(-1)?.input).toMatchObject({ password: null, connection: { server: null, user: null } });
  });

  it("sends a typed account and its password once, and empties the field", async () => {
    const { user, bridge, store } = await shown([own]);
    await user.click(screen.getByRole("button", { name: "Add a forest or server" }));
    const card = within(screen.getAllByRole("listitem")[1] ?? document.body);
    await user.type(card.getByRole("textbox", { name: "Server or domain" }), "dc1.partner.example.net:636");
    await user.click(card.getByRole("radio", { name: "Another account" }));
    await user.type(card.getByRole("textbox", { name: "Account" }), "PARTNER\\reader");
    const password: HTMLInputElement = card.getByLabelText("Password");
    await user.type(password, "typed-Passw0rd");
    await user.click(card.getByRole("button", { name: "Try" }));
    expect(bridge.asked.at(-1)).toMatchObject({
      name: "connections/try",
      input: {
        connection: { server: "dc1.partner.example.net:636", user: "PARTNER\\reader" },
        password: "typed-Passw0rd",
      },
    });
    expect(password.isConnected).toBe(false);
    expect(card.getByLabelText<HTMLInputElement>("Password").value).toBe("");
    expect(document.body.innerHTML).not.toContain("typed-Passw0rd");
    expect(JSON.stringify(store.getState())).not.toContain("typed-Passw0rd");
  });

  it("shows a certificate that is not trusted, and tries again with it once it is", async () => {
    const { user, bridge } = await shown([{ ...own, result: untrusted }]);
    expect(screen.getByText(errorStrings["certificate-untrusted"].next)).toBeDefined();
    const certificate = within(screen.getByRole("region", { name: "The server's certificate" }));
    expect(certificate.getByText(/^ABAB ABAB/u)).toBeDefined();
    await user.click(certificate.getByRole("button", { name: "Trust this certificate" }));
    expect(bridge.asked.at(-1)?.input).toMatchObject({ connection: { fingerprints: [fingerprint] } });
    expect(await screen.findByRole("region", { name: "Certificates you trust" })).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Trust it no longer" }));
    expect(bridge.asked.at(-1)).toMatchObject({
      name: "connections/save",
      input: { connections: [{ fingerprints: [] }] },
    });
  });

  it("takes a connection away and offers the computer's domain again", async () => {
    const { user } = await shown([own]);
    await user.click(screen.getByRole("button", { name: "Remove" }));
    await user.click(await screen.findByRole("button", { name: "Add the domain of this computer" }));
    expect(await screen.findByRole("listitem", { name: "The domain of this computer" })).toBeDefined();
  });
});
