import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderPart } from "#renderer/testing/render.tsx";
import { ProgressFold } from "./progress-fold.tsx";
import { ProgressGroup } from "./progress-group.tsx";
import { ProgressRow, type ProgressRowProps } from "./progress-row.tsx";
import { ProgressTable } from "./progress-table.tsx";

const reading: ProgressRowProps = {
  state: "reading",
  what: "Users and UPN suffixes",
  count: "2,950 of about 6,000",
  share: 0.49,
  rate: "410/s",
  time: "7 s",
};
const cells = (): readonly (string | null)[] => screen.getAllByRole("cell").map((cell) => cell.textContent);

function FailedRow() {
  const [isOpen, setOpen] = useState(false);
  return (
    <ProgressTable label="Collectors">
      <ProgressRow
        state="failed"
        what="Domain works.example.com"
        count="No domain controller answered"
        share={null}
        rate=""
        time="20 s"
        failure={{
          cause: "Two servers did not answer within 10 s each.",
          next: "Open port 389, or name another server.",
          asked: "connect to dc1.works.example.com:389",
          code: "timeout",
          detail: null,
          isOpen,
          onTurn: () => setOpen(!isOpen),
          actions: <Button>Retry</Button>,
        }}
      />
    </ProgressTable>
  );
}

describe("ProgressRow", () => {
  it("says state, what is read, count, rate and time, in the order of the head", () => {
    renderPart(
      <ProgressTable label="Collectors">
        <ProgressRow {...reading} />
      </ProgressTable>,
    );
    expect(screen.getByRole("rowheader").textContent).toBe("Users and UPN suffixes");
    expect(cells()).toEqual(["Reading", "2,950 of about 6,000", "410/s", "7 s", ""]);
  });

  it("carries the buttons it is given", () => {
    renderPart(<ProgressRow {...reading} actions={<Button>Skip</Button>} />);
    expect(screen.getByRole("button", { name: "Skip" })).toBeDefined();
  });

  it("unfolds by keyboard why it failed and what to do, and folds again", async () => {
    renderPart(<FailedRow />);
    const user = userEvent.setup();
    const why = screen.getByRole("button", { name: "Why it failed: Domain works.example.com", expanded: false });
    expect(screen.queryByText("Next.")).toBeNull();
    why.focus();
    await user.keyboard("{Enter}");
    expect(screen.getByText(/Two servers did not answer/u)).toBeDefined();
    expect(screen.getByText("Next.")).toBeDefined();
    expect(screen.getByRole("button", { name: "Retry" })).toBeDefined();
    await user.keyboard("{Enter}");
    expect(screen.queryByText("Next.")).toBeNull();
  });
});

describe("ProgressGroup", () => {
  it("names its forest, counts and servers, and folds its rows", async () => {
    const turns: string[] = [];
    const group = (isOpen: boolean) => (
      <ProgressTable label="Collectors">
        <ProgressGroup
          title="corp.example.com"
          counts="1 of 2 collected"
          by="by dc1"
          isOpen={isOpen}
          onTurn={() => turns.push("turned")}
        >
          <ProgressRow {...reading} />
        </ProgressGroup>
      </ProgressTable>
    );
    const { unmount } = renderPart(group(true));
    const rows = within(screen.getByRole("rowgroup", { name: "corp.example.com" }));
    await userEvent
      .setup()
      .click(rows.getByRole("button", { name: "corp.example.com 1 of 2 collected by dc1", expanded: true }));
    expect(turns).toEqual(["turned"]);
    unmount();
    renderPart(group(false));
    expect(screen.queryByText("Users and UPN suffixes")).toBeNull();
  });
});

describe("ProgressFold", () => {
  it("says how many rows it holds, and shows them only when open", () => {
    const fold = (isOpen: boolean) => (
      <ProgressFold text="12 more collected" isOpen={isOpen} onTurn={() => undefined}>
        <ProgressRow {...reading} />
      </ProgressFold>
    );
    const { unmount } = renderPart(fold(false));
    expect(screen.getByRole("button", { name: "12 more collected", expanded: false })).toBeDefined();
    expect(screen.queryByText("Users and UPN suffixes")).toBeNull();
    unmount();
    renderPart(fold(true));
    expect(screen.getByText("Users and UPN suffixes")).toBeDefined();
  });
});
