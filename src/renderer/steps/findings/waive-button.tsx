import { useState } from "react";
import { Button } from "@fluentui/react-components";
import type { FindingRow } from "#domain/result/result-document.ts";
import { WaiveForm } from "#renderer/components/waive-form.tsx";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { useNow } from "#renderer/state/use-now.ts";
import { useToday } from "#renderer/state/use-plan.ts";
import { subjectOf } from "#renderer/words/evidence-of.ts";
import { findingsStrings as strings } from "./findings.strings.ts";

/** Whether a finding can be waived: it says something that somebody could live with. */
export function canBeWaived({ verdict }: FindingRow): boolean {
  return verdict !== "pass" && verdict !== "notApplicable";
}

/** Opens the form that waives a finding, or changes its waiver. */
export function WaiveButton({ finding }: { readonly finding: FindingRow }) {
  const [isOpen, setOpen] = useState(false);
  const waive = useAppState((state) => state.waive);
  const now = useNow();
  const today = useToday();
  const { verdict, waiver } = finding;
  if (verdict === "pass" || verdict === "notApplicable") return null;
  const subject = [finding.title, subjectOf(finding)].filter((part) => part !== "").join(": ");
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {strings.waive}
      </Button>
      {isOpen && (
        <WaiveForm
          subject={subject}
          before={waiver}
          today={today}
          onWaive={(answer) => {
            setOpen(false);
            void waive(finding.key, { ...answer, verdict, at: `${now.toISOString().slice(0, 19)}Z` });
          }}
          onTakeBack={() => {
            setOpen(false);
            void waive(finding.key, null);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
