import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, expect, it, test } from "vitest";

import { emptyProfile } from "#domain/facts/profile.ts";
import { err, ok } from "#domain/kernel/result.ts";
import { aForest, anEstate, testInstant } from "#domain/testing/facts.ts";
import type { LoadedAssessment } from "#main/assessments/assessment-service.ts";
import type { OpenBundle } from "#main/bundle/open.ts";
import { openSample } from "#main/bundle/sample.ts";
import { shareHandlers, type FileProposal, type SharePorts } from "./share.ts";

const id = "7d9f3f0e-7f63-4c58-9d0b-0f4f2a3b1c5d";
const printed = new TextEncoder().encode("%PDF-1.4 printed");
const own: LoadedAssessment = {
  stored: {
    kind: "groundcheck-assessment",
    schemaVersion: 1,
    id,
    createdAt: testInstant,
    usedAt: testInstant,
    profile: emptyProfile,
    connections: [],
  },
  facts: anEstate({ forests: [aForest({ name: "corp.example.com" })] }),
};

let folder: string;
let sample: OpenBundle;
let proposals: FileProposal[];
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "gc-share-"));
  proposals = [];
  const opened = await openSample();
  if (!opened.ok) throw new Error(opened.error.code);
  sample = opened.value;
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The person takes what is proposed, in the test's folder; the sample was opened last. */
function handlers(changes: Partial<SharePorts> = {}) {
  return shareHandlers({
    service: { load: () => Promise.resolve(ok(own)) },
    lastOpened: () => sample,
    now: () => "2026-11-25T09:00:00Z",
    choosePlace: (proposal) => {
      proposals.push(proposal);
      return Promise.resolve(path.join(folder, proposal.name));
    },
    printPdf: () => Promise.resolve(ok(printed)),
    ...changes,
  });
}

const saveReport = (changes: Partial<SharePorts> = {}) => handlers(changes)["share/save-report"];

const ofSample = { kind: "sample", name: "sample-estate.zip" } as const;

test("the report of the sample is written as HTML, says that it is one, and its hash is that of the file", async () => {
  const saved = await saveReport()({ estate: ofSample, format: "html" });
  const target = path.join(folder, "Contoso-group-sample-2026-11-25-report.html");
  const bytes = readFileSync(target);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  expect(saved).toEqual(ok({ path: target, sizeBytes: bytes.length, sha256 }));
  expect(bytes.toString("utf8")).toContain("Sample estate. Nothing here is about your network.");
});

test("the PDF is printed from that very HTML", async () => {
  let html = "";
  const printPdf = (given: string) => {
    html = given;
    return Promise.resolve(ok(printed));
  };
  await saveReport()({ estate: ofSample, format: "html" });
  const saved = await saveReport({ printPdf })({ estate: ofSample, format: "pdf" });
  expect(saved).toMatchObject({ ok: true, value: { sizeBytes: printed.length } });
  const [asHtml = "", asPdf = ""] = readdirSync(folder).toSorted((a, b) => (a < b ? -1 : 1));
  expect(readFileSync(path.join(folder, asPdf))).toEqual(Buffer.from(printed));
  expect(html).toBe(readFileSync(path.join(folder, asHtml), "utf8"));
  expect(proposals.map(({ extension }) => extension)).toEqual(["html", "pdf"]);
});

test("an assessment of this computer is reported by what was gathered for it", async () => {
  await saveReport()({ estate: { kind: "assessment", name: id }, format: "html" });
  const report = readFileSync(path.join(folder, "corp.example.com-2026-11-25-report.html"), "utf8");
  expect(report).toContain("<h1>corp.example.com</h1>");
  expect(report).not.toMatch(/Read only|Sample estate/u);
});

test("an assessment for which nothing was gathered has no report", async () => {
  const service = { load: () => Promise.resolve(ok({ ...own, facts: null })) };
  const saved = await saveReport({ service })({ estate: { kind: "assessment", name: id }, format: "html" });
  expect(saved).toMatchObject({ ok: false, error: { code: "nothing-gathered" } });
  expect(proposals).toEqual([]);
});

it.each([
  ["another file was opened since", { kind: "file", name: "b.gcb" } as const],
  ["a file of the sample's name is meant", { kind: "file", name: "sample-estate.zip" } as const],
])("writes nothing when %s", async (_, estate) => {
  const saved = await saveReport()({ estate, format: "html" });
  expect(saved).toMatchObject({ ok: false, error: { code: "invalid-input" } });
  expect(proposals).toEqual([]);
});

test("a closed dialog writes nothing and is no trouble", async () => {
  const choosePlace = () => Promise.resolve(null);
  expect(await saveReport({ choosePlace })({ estate: ofSample, format: "pdf" })).toEqual(ok(null));
  expect(readdirSync(folder)).toEqual([]);
});

test("what cannot be printed leaves the old file and names the one that was meant", async () => {
  const target = path.join(folder, "Contoso-group-sample-2026-11-25-report.pdf");
  writeFileSync(target, "old");
  const trouble = { code: "report-not-printed", asked: "print", detail: "the process ended: killed" } as const;
  const printPdf = () => Promise.resolve(err(trouble));
  const saved = await saveReport({ printPdf })({ estate: ofSample, format: "pdf" });
  expect(saved).toEqual(err({ ...trouble, asked: `write ${target}` }));
  expect(readdirSync(folder).map((name) => readFileSync(path.join(folder, name), "utf8"))).toEqual(["old"]);
});

it.each([
  ["csv", "﻿No.,Fix"],
  ["ics", "BEGIN:VCALENDAR"],
  ["md", "# Remediation plan"],
  ["json", "{"],
] as const)("the plan of the estate on screen is written as %s, for the day it is there", async (format, begin) => {
  const savePlan = handlers()["share/save-plan"];
  const saved = await savePlan({ estate: ofSample, format, today: "2026-12-01" });
  const target = path.join(folder, `Contoso-group-sample-2026-11-25-plan.${format}`);
  expect(saved).toMatchObject({ ok: true, value: { path: target } });
  const text = readFileSync(target, "utf8");
  expect(text.startsWith(begin)).toBe(true);
  expect(text).toMatch(/2026-?12-?01/u);
});

test("the call pack of the estate on screen is written as HTML", async () => {
  const saved = await handlers()["share/save-call-pack"]({ estate: ofSample, today: "2026-12-01" });
  const target = path.join(folder, "Contoso-group-sample-2026-11-25-call-pack.html");
  expect(saved).toMatchObject({ ok: true, value: { path: target } });
  expect(readFileSync(target, "utf8")).toContain("Sample estate. Nothing here is about your network.");
});
