import { settingsSchema, type Settings } from "#domain/contract/settings.ts";
import { usualSettings } from "#domain/contract/usual-settings.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import type { Result } from "#domain/kernel/result.ts";

import { readJsonFile, writeJsonFile } from "./json-file.ts";

/** The settings of this computer's user. What cannot be read is as usual; what cannot be stored holds all the same. */
export class SettingsFile {
  readonly #file: string;
  #current: Settings | null = null;

  constructor(file: string) {
    this.#file = file;
  }

  async load(): Promise<Settings> {
    if (this.#current === null) {
      const read = await readJsonFile(this.#file, settingsSchema);
      this.#current = read.ok ? read.value : usualSettings;
    }
    return this.#current;
  }

  save(settings: Settings): Promise<Result<null, CodedError>> {
    this.#current = settings;
    return writeJsonFile(this.#file, settings);
  }
}
