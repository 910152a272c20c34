import { randomUUID } from "node:crypto";

import { z } from "zod";

import { recentSchema, type Recent } from "#domain/contract/assessment.ts";

import { readJsonFile, writeJsonFile } from "./json-file.ts";

const entrySchema = recentSchema.extend({ kind: z.literal("bundle"), path: z.string() });
const fileSchema = z.strictObject({ kind: z.literal("groundcheck-recents"), bundles: z.array(entrySchema) });
type Entry = z.infer<typeof entrySchema>;

const mostKept = 10;

/** Bundles that were opened lately, by the path they had then. What cannot be read or written is no reason to stop. */
export class RecentBundles {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  async list(): Promise<readonly Recent[]> {
    return (await this.#entries()).map((entry) => recentSchema.strip().parse(entry));
  }

  async pathOf(id: string): Promise<string | null> {
    return (await this.#entries()).find((entry) => entry.id === id)?.path ?? null;
  }

  /** Notes that a bundle was opened; the same path is listed once. */
  async add(path: string, opened: Pick<Recent, "name" | "facts" | "gatheredAt" | "usedAt">): Promise<void> {
    const others = (await this.#entries()).filter((entry) => entry.path !== path);
    const entry: Entry = { ...opened, path, id: randomUUID(), kind: "bundle", state: "finished" };
    await this.#save([entry, ...others].slice(0, mostKept));
  }

  async remove(id: string): Promise<void> {
    await this.#save((await this.#entries()).filter((entry) => entry.id !== id));
  }

  async #entries(): Promise<readonly Entry[]> {
    const read = await readJsonFile(this.#file, fileSchema);
    return read.ok ? read.value.bundles : [];
  }

  async #save(bundles: readonly Entry[]): Promise<void> {
    await writeJsonFile(this.#file, { kind: "groundcheck-recents", bundles });
  }
}
