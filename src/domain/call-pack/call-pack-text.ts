import type { OpenedBundle } from "#domain/bundle/opened.ts";

import { callPackHtml } from "./call-pack-html.ts";
import { callPackMarkdown } from "./call-pack-markdown.ts";
import { callPack } from "./call-pack.ts";

/** What a call pack can be written as. */
export const callPackFormats = ["html", "md"] as const;
export type CallPackFormat = (typeof callPackFormats)[number];

/** The pack of the next call as a file of one of the formats. */
export function callPackText(
  opened: Pick<OpenedBundle, "result" | "profile">,
  { today, format }: { readonly today: string; readonly format: CallPackFormat },
): string {
  const pack = callPack(opened, today);
  return format === "html" ? callPackHtml(pack) : callPackMarkdown(pack);
}
