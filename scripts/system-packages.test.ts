import { expect, test } from "vitest";
import { debianRelease, installCommand, packageNames } from "./system-packages.ts";

test("packages shared by two parts are named once", () => {
  const names = packageNames(["display", "wine"], { renames: false });
  expect(names).toEqual([...new Set(names)]);
  expect(names).toContain("xvfb");
});

test("later releases have the same libraries under longer names", () => {
  expect(packageNames(["electron"], { renames: false })).toContain("libgtk-3-0");
  expect(packageNames(["electron"], { renames: true })).toContain("libgtk-3-0t64");
  expect(packageNames(["electron"], { renames: true })).toContain("libnss3");
});

test.each([
  ["Debian 12", 'ID=debian\nVERSION_ID="12"\n', { renames: false }],
  ["Debian 13", 'ID=debian\nVERSION_ID="13"\n', { renames: true }],
  ["Debian testing", "ID=debian\n", { renames: true }],
  ["Ubuntu 22.04", 'ID=ubuntu\nID_LIKE=debian\nVERSION_ID="22.04"\n', { renames: false }],
  ["Ubuntu 24.04", 'ID=ubuntu\nID_LIKE=debian\nVERSION_ID="24.04"\n', { renames: true }],
  ["Fedora", 'ID=fedora\nVERSION_ID="41"\n', null],
])("%s is recognised", (_, text, release) => {
  expect(debianRelease(text)).toEqual(release);
});

test("the command to install can be copied", () => {
  expect(installCommand(["xvfb", "xauth"])).toBe("sudo apt-get install --no-install-recommends xvfb xauth");
});
