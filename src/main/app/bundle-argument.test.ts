import path from "node:path";
import { expect, test } from "vitest";
import { bundleArgument } from "./bundle-argument.ts";

const workingDirectory = path.resolve("/home/ann");
const appFolder = path.resolve("/src/app");

test("the packaged app takes the first name", () => {
  const argv = ["/opt/Groundcheck", "--lang=de", "estate.zip", "other.zip"];
  expect(bundleArgument({ argv, workingDirectory, appFolder: null })).toBe(path.join(workingDirectory, "estate.zip"));
});

test("from a folder, the name behind the app's folder is taken, whatever comes before", () => {
  const argv = ["/opt/electron", "--inspect=0", "-r", "/tool/loader.js", "/src/app", "/data/estate.zip"];
  expect(bundleArgument({ argv, workingDirectory, appFolder })).toBe(path.resolve("/data/estate.zip"));
});

test("a relative app folder is the same folder", () => {
  const argv = ["/opt/electron", ".", "estate.zip"];
  expect(bundleArgument({ argv, workingDirectory: appFolder, appFolder })).toBe(path.join(appFolder, "estate.zip"));
});

test.each([
  ["packaged", ["/opt/Groundcheck", "--verbose"], null],
  ["from a folder", ["/opt/electron", "--inspect", "/src/app"], appFolder],
])("%s, there may be no bundle", (_, argv, folder) => {
  expect(bundleArgument({ argv, workingDirectory, appFolder: folder })).toBeNull();
});
