import type { Plan, PlanItem } from "../plan-document.ts";
import type { Handout } from "./handout.ts";
import { visible } from "./quoting/visible.ts";

/** An item of the plan with its handout and the folder that holds it. */
export interface FiledHandout {
  readonly item: PlanItem;
  readonly handout: Handout;
  readonly folder: string;
}

/** The index of a folder of handouts, in the order of the plan, as Markdown. */
export function handoutIndex(plan: Plan, filed: readonly FiledHandout[]): string {
  const lines = [
    "# Scripts and requests for the plan",
    "",
    ...(plan.isSample ? ["Sample estate. Nothing here is about your network.", ""] : []),
    `Made by Groundcheck ${plan.appVersion}, which has run none of it. Each folder is one item of the plan, in its order. ` +
      "PowerShell scripts change nothing without `-Apply`: they show what they would do, and keep before-values in a file.",
    "",
    ...(filed.length === 0 ? ["Nothing is left to put right."] : filed.flatMap(section)),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function section({ item, handout, folder }: FiledHandout, index: number): readonly string[] {
  const link = (file: { readonly title: string; readonly fileName: string }): string =>
    `- [${file.fileName}](${folder}/${file.fileName}): ${shown(file.title)}`;
  const { undo } = handout;
  return [
    `## ${index + 1}. ${shown(item.name)}${item.forests.length === 0 ? "" : ` (${shown(item.forests.join(", "))})`}`,
    "",
    `Key: ${shown(item.key)}`,
    "",
    ...handout.parts.map(link),
    "",
    undo.kind === "parts" ? "To take it back:" : `To take it back: ${shown(undo.why)}`,
    "",
    ...(undo.kind === "parts" ? [...undo.parts.map(link), ""] : []),
  ];
}

/** Text in one line that Markdown and HTML take for text. */
function shown(text: string): string {
  return visible(text.replaceAll(/\s+/gu, " "))
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/[\\`*_{}[\]#|~]/gu, String.raw`\$&`);
}
