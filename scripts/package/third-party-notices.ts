import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

interface Notice {
  readonly name: string;
  readonly licence: string;
  /** The licence as the package carries it; `null` when it carries none. */
  readonly text: string | null;
}

const rule = "-".repeat(78);

/** The licences of the packages in these folders as one text; packages with the same words share them. */
export async function thirdPartyNotices(folders: readonly string[]): Promise<string> {
  const notices = await Promise.all(folders.map(noticeOf));
  const byText = new Map<string, Notice[]>();
  for (const notice of notices) {
    const words = notice.text ?? `${notice.licence}. The package carries no licence text.`;
    byText.set(words, [...(byText.get(words) ?? []), notice]);
  }
  const parts = Array.from(byText, ([text, those]) =>
    [rule, ...those.map(({ name, licence }) => `${name} (${licence})`), "", text].join("\n"),
  );
  return [
    "Groundcheck contains parts of the packages below, each under its own licence.",
    "Electron's and Chromium's own licences are in LICENSE.electron.txt and LICENSES.chromium.html.",
    "",
    ...parts,
    "",
  ].join("\n");
}

async function noticeOf(folder: string): Promise<Notice> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const files = (await readdir(folder)).filter((file) => /^(?:licen[cs]e|copying|notice)/iu.test(file)).toSorted();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  const text = texts.map((one) => one.replaceAll("\r\n", "\n").trim()).join("\n\n");
  return { name: `${name} ${version}`, licence: license ?? "no licence named", text: text === "" ? null : text };
}
