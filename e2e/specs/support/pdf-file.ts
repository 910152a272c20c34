import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../../../scripts/run-command.ts";

/** What a test asks of a PDF. */
export interface PdfFile {
  readonly pages: number;
  readonly isTagged: boolean;
  /** What it says of itself and of its sections, as far as that is plain ASCII. */
  readonly titles: readonly string[];
  /** Its words with single blanks between; `null` where there is no pdftotext to read them. */
  readonly words: string | null;
}

/** Reads a PDF as Chromium writes it, whose objects are not packed. */
export async function readPdf(bytes: Buffer): Promise<PdfFile> {
  const text = bytes.toString("latin1");
  if (!text.startsWith("%PDF-") || !text.trimEnd().endsWith("%%EOF")) throw new Error("no whole PDF");
  return {
    pages: [...text.matchAll(/\/Type \/Page\b(?!s)/gu)].length,
    isTagged: /\/MarkInfo <<[^>]*\/Marked true/u.test(text) && text.includes("/StructTreeRoot"),
    titles: [...text.matchAll(/\/Title \(((?:[^\\)]|\\.)*)\)/gu)].map(([, title = ""]) =>
      title.replaceAll(/\\(.)/gu, "$1"),
    ),
    words: await wordsOf(bytes),
  };
}

async function wordsOf(bytes: Buffer): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), "gc-pdf-"));
  try {
    const file = join(folder, "file.pdf");
    await writeFile(file, bytes);
    const { code, stdout } = await runCommand("pdftotext", ["-enc", "UTF-8", file, "-"], { output: "keep" });
    return code === 0 ? stdout.replaceAll(/\s+/gu, " ") : null;
  } finally {
    await rm(folder, { recursive: true });
  }
}
