import { expect, it } from "vitest";

import { settingsSchema } from "./settings.ts";
import { usualSettings } from "./usual-settings.ts";

it("is as usual where nothing was set", () => {
  expect(settingsSchema.parse({})).toEqual(usualSettings);
});
