import path from "node:path";
import { expect, test } from "vitest";
import { pageFile } from "./page-file.ts";

const folder = path.resolve("/opt/app/out/renderer");

test("a file of the page is found with its content type", () => {
  expect(pageFile(folder, "app://groundcheck/assets/index-1.js?v=2#top")).toEqual({
    path: path.join(folder, "assets/index-1.js"),
    contentType: "text/javascript; charset=utf-8",
  });
});

test.each([
  ["dots", "app://groundcheck/../main/index.js"],
  ["encoded dots", "app://groundcheck/%2e%2e/main/index.js"],
  ["an encoded slash", "app://groundcheck/..%2fmain%2findex.js"],
  ["an encoded backslash", "app://groundcheck/..%5cmain%5cindex.js"],
  ["a drive letter", "app://groundcheck/c:/windows/win.js"],
  ["a null byte", "app://groundcheck/index.html%00.js"],
  ["a broken escape", "app://groundcheck/%e0%a4%a.js"],
  ["a sibling folder of a like name", "app://groundcheck/..%2frenderer-old/index.js"],
])("%s leads nowhere outside the page's folder", (_, address) => {
  const file = pageFile(folder, address);
  expect(file === null || file.path.startsWith(folder + path.sep)).toBe(true);
});

test.each(["app://groundcheck/..%2f..%2fpackage.json", "app://groundcheck/..%2frenderer-old/index.js"])(
  "%s is refused",
  (address) => {
    expect(pageFile(folder, address)).toBeNull();
  },
);

test.each([
  "app://elsewhere/index.html",
  "https://groundcheck/index.html",
  "app://a:b@groundcheck/index.html",
  "index",
])("%s is no address of the page", (address) => {
  expect(pageFile(folder, address)).toBeNull();
});

test("a kind of file that a page does not hold is not served", () => {
  expect(pageFile(folder, "app://groundcheck/id_rsa")).toBeNull();
  expect(pageFile(folder, "app://groundcheck/")).toBeNull();
});
