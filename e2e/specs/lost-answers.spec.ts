import { expect, test } from "@playwright/test";
import { launchApp } from "./support/launch-app.ts";

test("no answer of the main process is lost to a garbage collection", async () => {
  const launched = await launchApp();
  await launched.app.evaluate(() => {
    process.getBuiltinModule("node:v8").setFlagsFromString("--expose-gc");
    const collect = process.getBuiltinModule("node:vm").runInNewContext("gc") as () => void;
    setInterval(() => {
      collect();
    }, 1);
  });
  const asked = Array.from({ length: 400 }, (_, index) => index);
  const answers: number[] = [];
  for (const index of asked) answers.push(await launched.app.evaluate((_, given) => given, index));
  expect(answers).toEqual(asked);
  await launched.close();
});
