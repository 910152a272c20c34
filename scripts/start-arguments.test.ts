import { expect, test } from "vitest";
import { appArguments, hasDisplay } from "./start-arguments.ts";

test("what the person gives comes behind the app's folder", () => {
  expect(appArguments({ appFolder: "/src", given: ["/data/a.zip"], isRootOnLinux: false })).toEqual([
    "/src",
    "/data/a.zip",
  ]);
});

test("only root gets the switch that turns the sandbox off", () => {
  expect(appArguments({ appFolder: "/src", given: [], isRootOnLinux: true })).toEqual(["--no-sandbox", "/src"]);
});

test.each([
  ["linux", {}, false],
  ["linux", { DISPLAY: "" }, false],
  ["linux", { DISPLAY: ":0" }, true],
  ["linux", { WAYLAND_DISPLAY: "wayland-0" }, true],
  ["win32", {}, true],
  ["darwin", {}, true],
] as const)("on %s with %o there is a display: %s", (platform, env, isThere) => {
  expect(hasDisplay(platform, env)).toBe(isThere);
});
