import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import type { EventName } from "#domain/contract/channel-names.ts";
import { events, type EventPayload } from "#domain/contract/channels.ts";
import { assessmentSchema } from "#domain/contract/assessment.ts";
import { usualSettings } from "#domain/contract/usual-settings.ts";
import { emptyProfile } from "#domain/facts/profile.ts";
import { err, ok } from "#domain/kernel/result.ts";
import { FakeDirectory } from "#main/collectors/testing/fake-directory.ts";
import { FakeForest, someUserObjects } from "#main/collectors/testing/fake-forest.ts";
import { aHostPort, FakeClock, fakeDns } from "#main/collectors/testing/fake-ports.ts";

import { AssessmentFiles } from "./assessment-files.ts";
import { AssessmentService } from "./assessment-service.ts";
import type { StoredAssessment } from "./stored-assessment.ts";

const corp = "corp.example.com";
const forest = new FakeForest({ name: corp, entries: someUserObjects(corp, "a.example.com", 3) });
const secret = "lab-only-Passw0rd";

let folder = "";
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "assessments-"))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Files of which nothing can be written while the disk is full. */
class FilesOnSmallDisk extends AssessmentFiles {
  isFull = false;

  override async save(stored: StoredAssessment): ReturnType<AssessmentFiles["save"]> {
    return this.isFull ? err({ code: "disk-full", asked: "write", detail: "ENOSPC" }) : super.save(stored);
  }
}

/** A service over a fake directory; `ended` resolves with what the run's end announced. */
function aService(directory = new FakeDirectory().add(...forest.servers())) {
  const told: { event: EventName; payload: unknown }[] = [];
  let end: (payload: EventPayload<"run/ended">) => void = () => undefined;
  const files = new FilesOnSmallDisk(folder);
  const service = new AssessmentService({
    files,
    gather: { directory, dns: fakeDns(corp), host: aHostPort(), clock: new FakeClock() },
    findServers: async (typed) =>
      typed === "down.test"
        ? err({ code: "name-not-resolved", asked: "find servers", detail: null })
        : ok({ domain: corp, servers: [{ host: `dc1.${corp}`, port: 389, name: null }] }),
    settings: async () => usualSettings,
    announce: (event, payload) => {
      told.push({ event, payload });
      if (event === "run/ended") end(payload as EventPayload<"run/ended">);
    },
  });
  const ended = () => new Promise<EventPayload<"run/ended">>((resolve) => (end = resolve));
  return { service, files, told, ended };
}

async function begun(given = aService()) {
  const created = await given.service.create();
  if (!created.ok) throw new Error(created.error.code);
  return { ...given, id: created.value.id };
}

describe("an assessment", () => {
  it("begins with this computer's domain and nothing gathered, and is found again", async () => {
    const { service, id } = await begun();
    const opened = await service.open(id);
    expect(opened).toMatchObject({ ok: true, value: { connections: [{ server: null, user: null }], estate: null } });
  });

  it("gathers, is judged on the way, and holds the result when it is opened again", async () => {
    const { service, told, ended, id } = await begun();
    const end = ended();
    expect(await service.start(id, { kind: "missing" })).toEqual(ok(null));
    expect(await end).toEqual({ id, isComplete: true, error: null });
    for (const { event, payload } of told) expect(events[event].parse(payload)).toEqual(payload);
    expect(told.some(({ event }) => event === "run/progress")).toBe(true);
    const again = await aService().service.open(id);
    if (!again.ok) throw new Error(again.error.code);
    expect(assessmentSchema.parse(again.value)).toEqual(again.value);
    expect(again.value.estate?.result.forests.map(({ name }) => name)).toEqual([corp]);
    expect(again.value.rows.every(({ state }) => state === "collected")).toBe(true);
  });

  it("runs once at a time, and keeps what it has when it is cancelled", async () => {
    const directory = new FakeDirectory().add(...forest.servers());
    directory.break(({ attributes }) => attributes.includes("userPrincipalName"), "hang");
    const { service, ended, id, told } = await begun(aService(directory));
    const end = ended();
    await service.start(id, { kind: "missing" });
    expect(await service.start(id, { kind: "missing" })).toMatchObject({ error: { code: "already-running" } });
    expect(await service.remove(id)).toMatchObject({ error: { code: "already-running" } });
    while (!JSON.stringify(told).includes('"key":"users","state":"reading"')) await nextTurn();
    await service.runs.cancel();
    expect(await end).toMatchObject({ isComplete: false, error: null });
    const opened = await service.open(id);
    expect(opened.ok && opened.value.estate?.result.gatheredAt.finishedAt).toBeNull();
    expect(opened.ok && opened.value.rows.find(({ key }) => key === "forest")?.state).toBe("collected");
  });

  it("keeps the facts of a finished run when it is gathered anew, to be compared with", async () => {
    const { service, ended, id } = await begun();
    expect(await service.before(id)).toBeNull();
    const end = ended();
    await service.start(id, { kind: "anew" });
    await end;
    expect(await service.before(id)).toBeNull();
    const first = await service.load(id);
    const again = ended();
    await service.start(id, { kind: "anew" });
    await again;
    expect(await service.before(id)).toEqual(first.ok ? first.value.facts : null);
  });

  it("puts a connection that leads nowhere on record and reads the rest", async () => {
    const { service, ended, id } = await begun();
    const own = { id: "own-domain", server: null, user: null, fingerprints: [] };
    await service.saveConnections(id, [own, { ...own, id: "c2", server: "down.test" }]);
    const end = ended();
    await service.start(id, { kind: "missing" });
    await end;
    const opened = await service.open(id);
    const failures = opened.ok ? opened.value.estate?.result.coverage.failures : [];
    expect(failures).toMatchObject([{ server: "down.test", code: "name-not-resolved" }]);
  });

  it("judges anew when something else is stated", async () => {
    const { service, ended, id } = await begun();
    const end = ended();
    await service.start(id, { kind: "missing" });
    await end;
    const judged = await service.saveProfile(id, { ...emptyProfile, directorySync: "none" });
    const phs = judged.ok && judged.value?.result.options.find((row) => row.id === "password-hash-sync");
    expect(phs).toMatchObject({ status: "supported-after" });
  });

  it("keeps what stands in fields as it was typed", async () => {
    const { service, id } = await begun();
    expect(await service.saveDrafts(id, { seats: "-5" })).toEqual(ok(null));
    expect(await aService().service.open(id)).toMatchObject({ value: { profileDrafts: { seats: "-5" } } });
  });

  it("builds on changes that could not be written, and writes them with the next that can be", async () => {
    const { service, id, files } = await begun();
    files.isFull = true;
    const refused = await service.saveProfile(id, { ...emptyProfile, organisation: "Contoso" });
    expect(refused).toMatchObject({ ok: false, error: { code: "disk-full" } });
    expect(await service.open(id)).toMatchObject({ value: { profile: { organisation: "Contoso" } } });
    files.isFull = false;
    expect(await service.saveDrafts(id, { seats: "many" })).toEqual(ok(null));
    expect(await aService().service.open(id)).toMatchObject({
      value: { profile: { organisation: "Contoso" }, profileDrafts: { seats: "many" } },
    });
  });

  it("tries once more to write everything before the app ends", async () => {
    const { service, id, ended, files } = await begun();
    files.isFull = true;
    mkdirSync(path.join(folder, id, "facts.json.tmp"));
    await service.saveDrafts(id, { seats: "many" });
    const end = ended();
    await service.start(id, { kind: "missing" });
    expect(await end).toMatchObject({ isComplete: true, error: { code: "data-folder-not-writable" } });
    expect(await service.open(id)).toMatchObject({ value: { estate: { result: { forests: [{ name: corp }] } } } });
    rmSync(path.join(folder, id, "facts.json.tmp"), { recursive: true });
    files.isFull = false;
    await service.end();
    expect(await aService().service.open(id)).toMatchObject({
      value: { profileDrafts: { seats: "many" }, estate: { result: { forests: [{ name: corp }] } } },
    });
  });

  it("does not call facts lost that could be stored in the end", async () => {
    const directory = new FakeDirectory().add(...forest.servers());
    directory.break(({ attributes }) => attributes.includes("userPrincipalName"), "hang");
    const { service, id, ended, told } = await begun(aService(directory));
    mkdirSync(path.join(folder, id, "facts.json.tmp"));
    const end = ended();
    await service.start(id, { kind: "missing" });
    while (!JSON.stringify(told).includes('"key":"users","state":"reading"')) await nextTurn();
    rmSync(path.join(folder, id, "facts.json.tmp"), { recursive: true });
    service.runs.skip({ forest: corp, domain: corp, key: "users" });
    expect(await end).toEqual({ id, isComplete: true, error: null });
    const troubles = told.filter(({ event }) => event === "run/keep-trouble").map(({ payload }) => payload);
    expect(troubles).toMatchObject([
      { id, error: { code: "data-folder-not-writable" } },
      { id, error: null },
    ]);
  });

  it("is gone with all its files when it is deleted", async () => {
    const { service, id } = await begun();
    await service.remove(id);
    expect(await service.open(id)).toMatchObject({ error: { code: "assessment-not-found" } });
    expect(readdirSync(folder)).toEqual([]);
  });

  it("says that it is damaged instead of beginning anew over what is there", async () => {
    const { service, id } = await begun();
    writeFileSync(path.join(folder, id, "facts.json"), "{");
    expect(await service.open(id)).toMatchObject({ error: { code: "assessment-damaged" } });
    expect(await service.start(id, { kind: "missing" })).toMatchObject({ error: { code: "assessment-damaged" } });
    expect(readFileSync(path.join(folder, id, "facts.json"), "utf8")).toBe("{");
  });
});

describe("a connection", () => {
  const typed = { id: "c2", server: `dc1.${corp}`, user: "CORP\\reader", fingerprints: [] };

  it("that is tried says where it leads, under which protection and by which clock", async () => {
    const { service, id } = await begun();
    const own = { id: "own-domain", server: null, user: null, fingerprints: [] };
    const tried = await service.tryConnection(id, own, null);
    expect(tried).toMatchObject({ ok: true, value: { result: { state: "reached", forest: corp, domain: corp } } });
    expect(tried.ok && tried.value.result).toHaveProperty("clockOffsetSeconds", expect.any(Number));
  });

  it("needs its password before a run, and never writes it down", async () => {
    const { service, id, ended } = await begun();
    await service.saveConnections(id, [typed]);
    expect(await service.start(id, { kind: "missing" })).toMatchObject({ error: { code: "password-needed" } });
    expect(await service.tryConnection(id, typed, secret)).toMatchObject({ value: { hasPassword: true } });
    const end = ended();
    expect(await service.start(id, { kind: "missing" })).toEqual(ok(null));
    await end;
    const files = readdirSync(path.join(folder, id)).map((name) => readFileSync(path.join(folder, id, name), "utf8"));
    expect(files).toHaveLength(2);
    expect(files.join("")).not.toContain(secret);
    expect(JSON.stringify(await service.open(id))).not.toContain(secret);
  });

  it("that was changed has lost its result, and one that was not keeps it", async () => {
    const { service, id } = await begun();
    await service.saveConnections(id, [typed]);
    await service.tryConnection(id, typed, secret);
    const same = await service.saveConnections(id, [typed]);
    expect(same.ok && same.value[0]?.result?.state).toBe("reached");
    const other = await service.saveConnections(id, [{ ...typed, user: "CORP\\other" }]);
    expect(other.ok && other.value[0]?.result).toBeNull();
  });

  it("that leads elsewhere needs its password again", async () => {
    const { service, id } = await begun();
    await service.tryConnection(id, typed, secret);
    for (const changed of [{ server: "other.test" }, { user: "CORP\\other" }]) {
      expect(await service.saveConnections(id, [{ ...typed, ...changed }])).toMatchObject({
        value: [{ hasPassword: false }],
      });
      expect(await service.start(id, { kind: "missing" })).toMatchObject({ error: { code: "password-needed" } });
    }
  });

  it("holds a password that was typed and not tried, as long as it is there", async () => {
    const { service, id, ended } = await begun();
    await service.saveConnections(id, [typed]);
    expect(await service.holdPassword(id, { ...typed, id: "gone" }, secret)).toEqual(ok(null));
    expect(await service.start(id, { kind: "missing" })).toMatchObject({ error: { code: "password-needed" } });
    await service.holdPassword(id, typed, secret);
    expect(await service.open(id)).toMatchObject({ value: { connections: [{ hasPassword: true }] } });
    const end = ended();
    expect(await service.start(id, { kind: "missing" })).toEqual(ok(null));
    await end;
    const files = readdirSync(path.join(folder, id)).map((name) => readFileSync(path.join(folder, id, name), "utf8"));
    expect(files.join("")).not.toContain(secret);
  });

  it("that was taken away takes its password along", async () => {
    const { service, id } = await begun();
    await service.tryConnection(id, typed, secret);
    await service.saveConnections(id, []);
    expect(await service.saveConnections(id, [typed])).toMatchObject({ value: [{ hasPassword: false }] });
  });
});

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
