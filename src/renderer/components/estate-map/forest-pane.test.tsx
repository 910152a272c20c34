import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderPart } from "#renderer/testing/render.tsx";
import { ForestPane } from "./forest-pane.tsx";
import { itemId } from "./map-item.ts";
import { aMapDomain, aMapForest, aMapLink, aMapName } from "./testing/map-builders.ts";

const a = "a.example.com";
const failure = {
  forest: a,
  domain: null,
  fact: null,
  server: null,
  code: "credentials-rejected",
  cause: "The server refused the sign-in.",
  next: "Use another account.",
  asked: "bind",
  detail: null,
};

describe("ForestPane", () => {
  it("shows levels, domains and the suffixes in use, most users first", () => {
    const suffixesInUse = [
      { suffix: a, enabled: 5, total: 6 },
      { suffix: "mail.example.com", enabled: 80, total: 90 },
    ];
    const domains = [aMapDomain(a), aMapDomain(`emea.${a}`, { parent: a })];
    const forest = aMapForest(a, { suffixesInUse, domains, isUsersWhole: false });
    renderPart(<ForestPane forest={forest} links={[]} onChoose={() => undefined} onClose={() => undefined} />);
    expect(screen.getAllByRole("row").map(({ textContent }) => textContent)).toEqual([
      "SuffixUsers",
      "mail.example.com80",
      `${a}5`,
    ]);
    expect(screen.getByText("200 enabled, 210 in all; not all domains could be read")).toBeDefined();
    expect(screen.getByText("No trust with another forest was found.")).toBeDefined();
  });

  it("leads to its domains and trusts", async () => {
    const chosen: string[] = [];
    const link = aMapLink(a, "b.test", { verdict: "fail" });
    renderPart(
      <ForestPane
        forest={aMapForest(a)}
        links={[link]}
        onChoose={(item) => chosen.push(itemId(item))}
        onClose={() => undefined}
      />,
    );
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: a }));
    await user.click(screen.getByRole("button", { name: /^Fail: Forest trust between/u }));
    expect(chosen).toEqual([`domain ${a}`, `trust ${a}|b.test`]);
  });

  it("says of a name that it was not asked, or why it could not be read", () => {
    const none = () => undefined;
    const { unmount } = renderPart(<ForestPane forest={aMapName(a)} links={[]} onChoose={none} onClose={none} />);
    expect(screen.getByText(/^Only its name is known/u)).toBeDefined();
    unmount();
    renderPart(<ForestPane forest={aMapName(a, { failures: [failure] })} links={[]} onChoose={none} onClose={none} />);
    expect(screen.queryByText(/^Only its name is known/u)).toBeNull();
    expect(screen.getByText("The server refused the sign-in.")).toBeDefined();
    expect(screen.getByText("Use another account.")).toBeDefined();
  });
});
