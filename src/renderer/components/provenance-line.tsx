import type { Provenance } from "#domain/facts/envelope.ts";
import { formatAge, formatInstant } from "#renderer/format/dates.ts";
import { LabelledRows } from "./labelled-rows.tsx";
import { protectionWords, provenanceStrings as strings } from "./provenance-line.strings.ts";

export interface ProvenanceLineProps {
  readonly from: Provenance & { readonly at: string };
  readonly now: Date;
}

/** Where a value comes from: who was asked, what, when and as whom. */
export function ProvenanceLine({ from, now }: ProvenanceLineProps) {
  const time = (
    <time dateTime={from.at} title={from.at}>
      {strings.timeWithAge(formatInstant(from.at), formatAge(from.at, now))}
    </time>
  );
  return (
    <LabelledRows
      rows={[
        { label: strings.server, value: strings.serverAt(from.server, from.port, protectionWords[from.protection]) },
        { label: strings.query, value: from.query, isCode: true },
        { label: strings.time, value: time },
        { label: strings.identity, value: from.identity },
        { label: strings.vantage, value: from.vantage },
      ]}
    />
  );
}
