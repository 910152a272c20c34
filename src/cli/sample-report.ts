import { openSample } from "#main/bundle/sample.ts";

import { reportLines } from "./report.ts";
import { errorLines } from "./terminal.ts";

/** Prints the sample estate's sign-in options, for a machine without a display. */
export async function printSampleOptions(write: (line: string) => void): Promise<void> {
  const sample = await openSample();
  (sample.ok ? reportLines(sample.value.shown.result) : errorLines(sample.error)).forEach((line) => write(line));
}
