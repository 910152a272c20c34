import { expect, test } from "vitest";

import { commandLineArguments } from "./command-line-arguments.ts";

test("without --cli the app shows its window", () => {
  expect(commandLineArguments(["Groundcheck", "estate.gcb"])).toBeNull();
});

test("everything after --cli is the command line", () => {
  const args = ["verify", "estate.gcb"];
  expect(commandLineArguments(["Groundcheck", "--disable-gpu", "--cli", ...args])).toEqual(args);
});

test("--cli alone is an empty command line", () => {
  expect(commandLineArguments(["Groundcheck", "--cli"])).toEqual([]);
});

test("a -- that keeps Chromium away from the rest is no argument of the command", () => {
  expect(commandLineArguments(["Groundcheck", "--cli", "--", "gather", "--server", "dc1.example.com:636"])).toEqual([
    "gather",
    "--server",
    "dc1.example.com:636",
  ]);
});
