import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderPart } from "#renderer/testing/render.tsx";
import { LoadStatement } from "./load-statement.tsx";

const statement = (): string | null => screen.getByText(/^At most/u).textContent;

describe("LoadStatement", () => {
  it("says what gathering costs at most", () => {
    renderPart(<LoadStatement searchesPerServer={2} pageSize={1000} />);
    expect(statement()).toBe("Read-only. At most 2 searches at a time per domain controller, 1,000 objects a page.");
    expect(screen.queryByRole("button")).toBeNull();
  });

  it.each([
    [{ searches: 3, servers: 3 }, "Now 3 searches on 3 servers."],
    [{ searches: 1, servers: 1 }, "Now 1 search on 1 server."],
    [{ searches: 0, servers: 0 }, "Now no search."],
  ])("says of a run with %o what is under way", (now, words) => {
    renderPart(<LoadStatement searchesPerServer={1} pageSize={50} now={now} />);
    expect(statement()?.endsWith(words)).toBe(true);
  });

  it("leads to the limits by keyboard", async () => {
    const asked: string[] = [];
    renderPart(<LoadStatement searchesPerServer={2} pageSize={1000} onChangeLimits={() => asked.push("limits")} />);
    const user = userEvent.setup();
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Change limits" }));
    await user.keyboard("{Enter}");
    expect(asked).toEqual(["limits"]);
  });
});
