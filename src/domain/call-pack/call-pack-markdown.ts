import { markdownCell } from "#domain/words/markdown-cell.ts";

import { callPackStrings as strings } from "./call-pack.strings.ts";
import type { CallPackPart } from "./call-pack-part.ts";
import type { CallPack } from "./call-pack.ts";

/** The pack as Markdown. No name can break out of its cell or become markup. */
export function callPackMarkdown({ title, isSample, lead, parts }: CallPack): string {
  const head = [`# ${markdownCell(title)}`, "", ...(isSample ? [strings.sample, ""] : []), lead];
  return `${[...head, ...parts.flatMap(partLines)].join("\n")}\n`;
}

function partLines({ title, none, columns, rows }: CallPackPart): readonly string[] {
  if (rows.length === 0) return ["", `## ${title}`, "", none ?? ""];
  return [
    "",
    `## ${title}`,
    "",
    `| ${columns.join(" | ")} |`,
    `|${columns.map(() => "---|").join("")}`,
    ...rows.map((row) => `| ${row.map(markdownCell).join(" | ")} |`),
  ];
}
