import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { ThisComputer } from "#domain/contract/this-computer.ts";
import type { Assessment } from "#domain/contract/assessment.ts";
import type { ConnectionResult, ConnectionRow } from "#domain/contract/connection.ts";
import { emptyProfile } from "#domain/facts/profile.ts";
import { errorStrings } from "#domain/kernel/error-code.strings.ts";
import { err, ok } from "#domain/kernel/result.ts";
import { createFakeBridge, type FakeAnswers } from "#renderer/bridge/fake-bridge.ts";
import { createAppStore } from "#renderer/state/store.ts";
import { oneCleanForest, openedOf } from "#renderer/testing/estates.ts";
import { renderWith } from "#renderer/testing/render.tsx";
import { connectStep } from "./connect-step.ts";
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
    certificate: {
      subject: "CN=dc1",
      issuer: "CN=dc1",
      validFrom: "2026",
      validTo: "2027",
      fingerprint,
      chain: [{ subject: "CN=Issuing CA", fingerprint: "cd".repeat(32) }],
    },
  },
};

const noDomain = { code: "no-domain-found", asked: "find the domain", detail: null } as const;
const computer: ThisComputer = {
  at: "2026-11-25T09:00:00Z",
  host: {
    hostName: "host1",
    operatingSystem: "Windows 11",
    operatingSystemVersion: "26100",
    domain: "corp.example.com",
    site: null,
    user: "CORP\\reader",
    addresses: [],
    dnsServers: [],
    dnsSuffixes: [],
  },
  controllers: {
    state: "found",
    domain: "corp.example.com",
    servers: ["dc1", "dc2", "dc3", "dc4", "dc5"].map((name) => `${name}.corp.example.com`),
  },
};
const typed = (changes: Partial<ConnectionRow> = {}): ConnectionRow => ({
  ...own,
  id: "server-1",
  server: "dc1.partner.example.net",
  ...changes,
});
const failed = (code: "invalid-input" | "timeout", detail: string): ConnectionResult => ({
  state: "failed",
  at: "2026-11-25T09:00:00Z",
  error: { code, asked: "sign in", detail },
});

/** The view over an assessment with these connections; a tried one gets `result`. */
async function shown(
  connections: ConnectionRow[],
  result: ConnectionResult = reached,
  calls: FakeAnswers["calls"] = {},
) {
  const assessment: Assessment = {
    id: "7d9f3f0e-7f63-4c58-9d0b-0f4f2a3b1c5d",
    createdAt: "2026-11-25T09:00:00Z",
    profile: emptyProfile,
    profileDrafts: {},
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
      "connections/hold-password": () => ok(null),
      "computer/look": () => ok(computer),
      ...calls,
    },
  });
  const store = createAppStore(bridge);
  await store.getState().newAssessment();
  const drawn = renderWith(store, <ConnectView />);
  return { bridge, store, drawn, user: userEvent.setup() };
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

  it("hands over what stands in the fields when the step is left by a key", async () => {
    const typed = { ...own, id: "server-1", server: "dc1.test", user: "PARTNER\\old" };
    const { user, bridge, store, drawn } = await shown([typed]);
    await user.clear(screen.getByRole("textbox", { name: "Account" }));
    await user.type(screen.getByLabelText("Password"), "typed-Passw0rd");
    await user.type(screen.getByRole("textbox", { name: "Account" }), "PARTNER\\reader");
    drawn.unmount();
    await act(async () => undefined);
    const connection = { id: "server-1", server: "dc1.test", user: "PARTNER\\reader", fingerprints: [] };
    expect(bridge.asked.slice(-2)).toMatchObject([
      { name: "connections/save", input: { connections: [connection] } },
      { name: "connections/hold-password", input: { connection, password: "typed-Passw0rd" } },
    ]);
    expect(store.getState().assessment?.connections).toMatchObject([{ ...connection, hasPassword: true }]);
    expect(JSON.stringify(store.getState())).not.toContain("typed-Passw0rd");
  });

  it("drops the password of a connection that is taken away", async () => {
    const { user, bridge } = await shown([{ ...own, id: "server-1", server: "dc1.test", user: "PARTNER\\reader" }]);
    await user.type(screen.getByLabelText("Password"), "typed-Passw0rd");
    await user.click(screen.getByRole("button", { name: "Remove" }));
    expect(bridge.asked.map(({ name }) => name)).not.toContain("connections/hold-password");
    expect(bridge.asked.at(-1)).toMatchObject({ name: "connections/save", input: { connections: [] } });
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
    expect(certificate.getByText("CN=Issuing CA")).toBeDefined();
    expect(certificate.getByText(/^CDCD CDCD/u)).toBeDefined();
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

  it("says what was found on this computer, without reading a directory", async () => {
    await shown([own]);
    const found = within(screen.getByRole("region", { name: "Found on this computer" }));
    expect(await found.findByText("CORP\\reader")).toBeDefined();
    expect(
      found.getByText(
        "5 domain controllers, nearest first: dc1.corp.example.com, dc2.corp.example.com, dc3.corp.example.com and 2 more",
      ),
    ).toBeDefined();
  });

  it("says why no domain controller was found", async () => {
    const alone = ok({ ...computer, controllers: { state: "none", error: noDomain } } as const);
    await shown([own], reached, { "computer/look": () => alone });
    const found = within(screen.getByRole("region", { name: "Found on this computer" }));
    expect(await found.findByText(errorStrings["no-domain-found"].next)).toBeDefined();
  });

  it("states the load, and changes the limits in place", async () => {
    const { user, store } = await shown([own]);
    await user.click(screen.getByRole("button", { name: "Change limits" }));
    expect(document.activeElement).toBe(screen.getByRole("radio", { name: "2" }));
    await user.click(screen.getByRole("radio", { name: "1" }));
    await user.click(screen.getByRole("radio", { name: "250" }));
    expect(store.getState().settings).toMatchObject({ searchesPerServer: 1, pageSize: 250 });
    expect(screen.getByText(/At most 1 search at a time per domain controller, 250 objects a page/u)).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Close limits" }));
    expect(screen.queryByRole("radio", { name: "250" })).toBeNull();
  });

  it("tries all with what stands in their fields, also when it was typed last", async () => {
    const { user, bridge } = await shown([own, typed({ user: "PARTNER\\reader" })]);
    await user.type(screen.getByLabelText("Password"), "typed-Passw0rd");
    await user.type(screen.getByRole("textbox", { name: "Server or domain" }), ":636");
    await user.click(screen.getByRole("button", { name: "Try all" }));
    const tried = bridge.asked.filter(({ name }) => name === "connections/try").map(({ input }) => input);
    expect(tried).toMatchObject([
      { connection: { id: "own-domain" }, password: null },
      { connection: { server: "dc1.partner.example.net:636" }, password: "typed-Passw0rd" },
    ]);
    expect(document.body.innerHTML).not.toContain("typed-Passw0rd");
  });

  it.each([
    ["a URL", "https://dc1.partner.example.net/", '"https" is not ldap or ldaps'],
    ["IPv6 with a port", "fd00::1:389x", "write an IPv6 address with a port as [address]:port"],
    ["punycode", "xn--dc-1.example", "internationalised names (xn--) are not used for domain controllers"],
    ["a control character", "dc1\u0007.example", "it contains control characters or invisible characters"],
  ])("says at the field why %s cannot be used, and keeps it", async (_, server, why) => {
    const { user } = await shown([typed({ server: "" })], failed("invalid-input", why));
    const field: HTMLInputElement = screen.getByRole("textbox", { name: "Server or domain" });
    await user.click(field);
    await user.paste(server);
    await user.click(screen.getByRole("button", { name: "Try" }));
    expect(await screen.findByText(`Cannot be used: ${why}.`)).toBeDefined();
    expect(field.value).toBe(server);
    expect(field.getAttribute("aria-invalid")).toBe("true");
    await user.type(field, "x");
    expect(screen.queryByText(/^Cannot be used/u)).toBeNull();
  });

  it("takes more than fits without sending or losing it", async () => {
    const { user, bridge } = await shown([typed({ server: "", user: "" })]);
    const server: HTMLInputElement = screen.getByRole("textbox", { name: "Server or domain" });
    await user.click(server);
    await user.paste("a".repeat(10_001));
    await user.click(screen.getByRole("textbox", { name: "Account" }));
    await user.paste("b".repeat(301));
    await user.click(screen.getByRole("button", { name: "Try" }));
    expect(screen.getByText(/^10,001 characters, and at most 10,000 fit/u)).toBeDefined();
    expect(screen.getByText(/^301 characters, and at most 300 fit/u)).toBeDefined();
    expect(server.value).toHaveLength(10_001);
    expect(bridge.asked.filter(({ name }) => name.startsWith("connections/"))).toEqual([]);
  });

  it("asks for the account instead of signing in without a name", async () => {
    const { user, bridge } = await shown([own]);
    await user.click(screen.getByRole("radio", { name: "Another account" }));
    await user.type(screen.getByLabelText("Password"), "typed-Passw0rd");
    await user.click(screen.getByRole("button", { name: "Try" }));
    expect(screen.getByText("Enter the account to sign in as.")).toBeDefined();
    expect(bridge.asked.filter(({ name }) => name === "connections/try")).toEqual([]);
    await user.type(screen.getByRole("textbox", { name: "Account" }), "reader");
    expect(screen.queryByText("Enter the account to sign in as.")).toBeNull();
  });

  it("leaves a certificate untrusted when a person says so", async () => {
    const { user, bridge } = await shown([{ ...own, result: untrusted }]);
    await user.click(screen.getByRole("button", { name: "Do not trust" }));
    expect(screen.queryByRole("region", { name: "The server's certificate" })).toBeNull();
    expect(screen.getByText(/^Not trusted, so nothing is read here/u)).toBeDefined();
    expect(bridge.asked.filter(({ name }) => name.startsWith("connections/"))).toEqual([]);
  });

  it.each([
    [59, "59 s behind the server"],
    [-60, "60 s ahead of the server. Sign-in fails at 300 s"],
    [300, "300 s behind the server. Kerberos sign-in fails from 300 s on"],
    [0.4, "Less than 1 s from the server's"],
    [null, "Not told by the server"],
  ])("tells a clock that is %s s off", async (clockOffsetSeconds, words) => {
    await shown([{ ...own, result: { ...reached, clockOffsetSeconds } as ConnectionResult }]);
    const clock = screen.getByText("Clock").nextSibling;
    expect(clock?.textContent).toBe(words);
  });

  it("shows the cause of a failure, and keeps both of two quick changes", async () => {
    const { user, store } = await shown([{ ...own, result: failed("timeout", "10 s") }, typed()]);
    expect(screen.getByText(errorStrings.timeout.next)).toBeDefined();
    const cards = screen.getAllByRole("listitem");
    await user.type(within(cards[1] ?? document.body).getByRole("textbox"), ":636");
    await user.click(within(cards[0] ?? document.body).getByRole("radio", { name: "Another account" }));
    expect(store.getState().assessment?.connections).toMatchObject([
      { server: null, user: "" },
      { server: "dc1.partner.example.net:636" },
    ]);
  });

  it("says why connections were not stored, and stores them again", async () => {
    let isFull = true;
    const full = err({ code: "disk-full", asked: "write assessment.json", detail: "ENOSPC" } as const);
    const { user, bridge } = await shown([own], reached, {
      "connections/save": ({ connections }) =>
        isFull ? full : ok(connections.map((each) => ({ ...each, result: null, hasPassword: false }))),
    });
    await user.click(screen.getByRole("button", { name: "Add a forest or server" }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain(errorStrings["disk-full"].cause);
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
    isFull = false;
    await user.click(screen.getByRole("button", { name: "Save again" }));
    expect(bridge.asked.at(-1)).toMatchObject({ input: { connections: [{ id: "own-domain" }, { id: "server-1" }] } });
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("is offered for assessments only, counts what failed and says what remains", async () => {
    const { store } = await shown([{ ...own, result: failed("timeout", "10 s") }, typed({ result: reached })]);
    expect(connectStep.isOffered?.(store.getState())).toBe(true);
    expect(connectStep.count(store.getState())).toBe("1 failed");
    expect(connectStep.remains(store.getState())).toBe("1 not reached yet; gathering can start all the same");
    expect(connectStep.isDone(store.getState())).toBe(false);
    await act(() => store.getState().openSample());
    expect(connectStep.isOffered?.(store.getState())).toBe(false);
  });
});
