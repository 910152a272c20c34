import type { Markup } from "./markup.ts";

/** One numbered part of the report, as the contents list it. */
export interface ReportSection {
  /** Where links lead to. Permanent, because people keep links to it. */
  readonly id: string;
  readonly title: string;
  readonly body: Markup;
}
