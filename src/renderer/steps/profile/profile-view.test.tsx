import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Assessment } from "#domain/contract/assessment.ts";
import { emptyProfile } from "#domain/facts/profile.ts";
import { errorStrings } from "#domain/kernel/error-code.strings.ts";
import { err, ok } from "#domain/kernel/result.ts";
import { createFakeBridge, type FakeAnswers } from "#renderer/bridge/fake-bridge.ts";
import { createAppStore } from "#renderer/state/store.ts";
import { anAssessment } from "#renderer/testing/assessments.ts";
import { oneCleanForest, openedOf, twoForestsWithFixes } from "#renderer/testing/estates.ts";
import { renderWith, storeWith } from "#renderer/testing/render.tsx";
import { profileStep } from "./profile-step.ts";
import { ProfileView } from "./profile-view.tsx";

afterEach(() => void vi.useRealTimers());

/** The view over an assessment, and what was sent to be kept. */
async function shown(changes: Partial<Assessment> = {}, calls: FakeAnswers["calls"] = {}) {
  const bridge = createFakeBridge({
    sample: ok(openedOf(oneCleanForest())),
    calls: {
      "assessment/open": () => ok(anAssessment(changes)),
      "assessment/save-profile": () => ok(null),
      "assessment/save-drafts": () => ok(null),
      ...calls,
    },
  });
  const store = createAppStore(bridge);
  await store.getState().openAssessment(anAssessment().id);
  const drawn = renderWith(store, <ProfileView />);
  const kept = () =>
    bridge.asked
      .filter(({ name }) => name === "assessment/save-profile")
      .map(({ input }) => input as { profile: object });
  const drafts = () => bridge.asked.findLast(({ name }) => name === "assessment/save-drafts")?.input;
  return { store, drawn, kept, drafts, user: userEvent.setup() };
}

const field = (name: string): HTMLInputElement => screen.getByRole("textbox", { name });

describe("Profile", () => {
  it("keeps an answer when its field is left, and says so", async () => {
    const { user, kept, store } = await shown();
    await user.type(field("Organisation"), "  Contoso group ");
    await user.tab();
    expect(kept().at(-1)?.profile).toEqual({ ...emptyProfile, organisation: "Contoso group" });
    expect(field("Organisation").value).toBe("Contoso group");
    expect(await screen.findByText("Everything here is saved")).toBeDefined();
    expect(store.getState().assessment?.profile.organisation).toBe("Contoso group");
  });

  it("keeps an answer after a pause, without touching what is being typed", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { kept } = await shown();
    const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
    await user.type(field("Licences"), "E3 ");
    expect(kept()).toEqual([]);
    act(() => void vi.advanceTimersByTime(700));
    expect(kept().at(-1)?.profile).toMatchObject({ licences: "E3" });
    expect(field("Licences").value).toBe("E3 ");
  });

  it("keeps what was typed last when the view is left by a key", async () => {
    const { user, kept, drawn } = await shown();
    await user.type(field("Licences"), "E5");
    drawn.unmount();
    expect(kept().at(-1)?.profile).toMatchObject({ licences: "E5" });
  });

  it("tells of bad input at its field, keeps what was typed, and keeps the other answers", async () => {
    const { user, kept, store, drawn } = await shown({ profile: { ...emptyProfile, seats: 100 } });
    await user.clear(field("Seats"));
    await user.type(field("Seats"), "-5");
    await user.type(field("Start"), "2027-02-30");
    await user.type(field("Organisation"), "Contoso");
    await user.tab();
    expect(kept().at(-1)?.profile).toEqual({ ...emptyProfile, seats: 100, organisation: "Contoso" });
    expect(field("Seats").value).toBe("-5");
    expect(field("Seats").getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByText("Not used: the number cannot be below zero.")).toBeDefined();
    expect(screen.getByText("Not used: there is no day 2027-02-30.")).toBeDefined();
    expect(screen.getByText("2 entries are not used and stay as typed, the rest is saved")).toBeDefined();
    expect(profileStep.count(store.getState())).toBe("2 to mend");
    drawn.unmount();
    renderWith(store, <ProfileView />);
    expect(field("Seats").value).toBe("-5");
    expect(screen.getByText("Not used: the number cannot be below zero.")).toBeDefined();
  });

  it("keeps what cannot be stated as it was typed, and forgets it once it is mended", async () => {
    const { user, kept, drafts } = await shown();
    await user.type(field("Verified domains"), "contoso.com\nfab_ri kam..com");
    await user.tab();
    const { id } = anAssessment();
    expect(drafts()).toEqual({ id, drafts: { verifiedDomains: "contoso.com\nfab_ri kam..com" } });
    await user.clear(field("Verified domains"));
    await user.type(field("Verified domains"), "contoso.com");
    await user.tab();
    expect(kept().at(-1)?.profile).toMatchObject({ verifiedDomains: ["contoso.com"] });
    expect(drafts()).toEqual({ id, drafts: {} });
  });

  it("shows what was typed in an earlier session with its fault, beside what was stated", async () => {
    const profile = { ...emptyProfile, verifiedDomains: ["contoso.com"] };
    await shown({ profile, profileDrafts: { verifiedDomains: "contoso.com\nfabrikam", startDate: "31.12.2026" } });
    expect(field("Verified domains").value).toBe("contoso.com\nfabrikam");
    expect(field("Start").value).toBe("31.12.2026");
    expect(screen.getByText(/^Not used: "fabrikam" has no dot/u)).toBeDefined();
    expect(screen.getByText(/^Not used: this can be read as two different days/u)).toBeDefined();
  });

  it("does not find fault with a name while it is typed", async () => {
    const { user } = await shown();
    await user.type(field("First name of the tenant"), "contoso");
    expect(screen.queryByText(/^Not used/u)).toBeNull();
    await user.tab();
    expect(screen.getByText(/^Not used: "contoso" has no dot/u)).toBeDefined();
    await user.type(field("First name of the tenant"), ".onmicrosoft.com");
    expect(screen.queryByText(/^Not used/u)).toBeNull();
  });

  it("takes 10,000 characters without losing them or sending them", async () => {
    const { user, kept } = await shown();
    await user.click(field("Goals"));
    await user.paste("x".repeat(10_000));
    await user.tab();
    expect(field("Goals").value).toHaveLength(10_000);
    expect(screen.getByText(/10,000 characters, and at most 2,000 fit/u)).toBeDefined();
    expect(kept()).toEqual([]);
  });

  it("keeps a choice at once, and lets it be taken back", async () => {
    const { user, kept } = await shown();
    const choice = screen.getByRole("combobox", { name: "Wanted sign-in" });
    await user.selectOptions(choice, "AD FS");
    expect(kept().at(-1)?.profile).toEqual({ ...emptyProfile, signInWish: "ad-fs" });
    await user.selectOptions(choice, "Not stated");
    expect(kept().at(-1)?.profile).toEqual(emptyProfile);
  });

  it("offers the forests that were gathered, beside others that are typed", async () => {
    const estate = openedOf(twoForestsWithFixes(), { source: { kind: "assessment", name: "id" } });
    const { user, kept } = await shown({ estate });
    const group = within(screen.getByRole("group", { name: "Forests for agents" }));
    await user.click(group.getByRole("checkbox", { name: "partner.example.net" }));
    await user.type(field("Other forests for agents"), "third.example.org");
    await user.tab();
    expect(kept().at(-1)?.profile).toMatchObject({ agentForests: ["partner.example.net", "third.example.org"] });
    expect(screen.getByText(/third\.example\.org is no forest or domain of what was read/u)).toBeDefined();
    await user.click(group.getByRole("checkbox", { name: "partner.example.net" }));
    expect(kept().at(-1)?.profile).toMatchObject({ agentForests: ["third.example.org"] });
  });

  it("says why nothing was stored, keeps the answer in its field, and saves again", async () => {
    let isFull = true;
    const full = err({ code: "disk-full", asked: "write assessment.json", detail: "ENOSPC" } as const);
    const { user, kept } = await shown({}, { "assessment/save-profile": () => (isFull ? full : ok(null)) });
    await user.type(field("Organisation"), "Contoso");
    await user.tab();
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain(errorStrings["disk-full"].next);
    expect(screen.getByText("Not saved")).toBeDefined();
    expect(field("Organisation").value).toBe("Contoso");
    isFull = false;
    await user.click(screen.getByRole("button", { name: "Save again" }));
    expect(kept().at(-1)?.profile).toMatchObject({ organisation: "Contoso" });
    expect(await screen.findByText("Everything here is saved")).toBeDefined();
  });

  it("says what each answer is for", async () => {
    await shown();
    for (const input of [...screen.getAllByRole("textbox"), ...screen.getAllByRole("combobox")]) {
      const hint = document.getElementById(input.getAttribute("aria-describedby") ?? "");
      expect(hint?.textContent).toMatch(/\.$/u);
    }
  });

  it("shows the answers of a bundle as text, and which were not stated", () => {
    const bundle = openedOf(oneCleanForest(), {
      profile: { organisation: "Contoso", seats: 61_400, signInWish: "ad-fs", targetDate: "2027-03-01" },
    });
    renderWith(storeWith(bundle), <ProfileView />);
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(screen.queryByRole("combobox")).toBeNull();
    const answers = screen.getAllByRole("term").map((term) => `${term.textContent}: ${term.nextSibling?.textContent}`);
    expect(answers).toEqual(
      expect.arrayContaining(["Organisation: Contoso", "Seats: 61,400", "Wanted sign-in: AD FS", "Target: 1 Mar 2027"]),
    );
    expect(answers).toContain("Cloud: Not stated");
    expect(answers).toContain("Verified domains: Not stated");
  });

  it("leads to the start when nothing is open", async () => {
    const store = createAppStore(createFakeBridge({ sample: ok(openedOf(oneCleanForest())) }));
    renderWith(store, <ProfileView />);
    await userEvent.setup().click(screen.getByRole("button", { name: "To the start" }));
    expect(store.getState().step).toBe("start");
    expect(profileStep.isReachable(store.getState())).toBe(false);
  });

  it("counts what checks ask for and was not stated", async () => {
    const { store, user } = await shown();
    expect(profileStep.count(store.getState())).toBe("3 open");
    expect(profileStep.remains(store.getState())).toBe("3 answers that checks ask for are not stated");
    await user.selectOptions(screen.getByRole("combobox", { name: "Cloud" }), "Worldwide");
    await user.selectOptions(screen.getByRole("combobox", { name: "Wanted sign-in" }), "Password hash sync");
    await user.selectOptions(screen.getByRole("combobox", { name: "Directory sync" }), "Planned");
    expect(profileStep.count(store.getState())).toBeNull();
    expect(profileStep.isDone(store.getState())).toBe(true);
  });
});
