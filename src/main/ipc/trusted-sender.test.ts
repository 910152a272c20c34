import { expect, test } from "vitest";
import { isTrustedSender, type Sender } from "./trusted-sender.ts";

const ownPage = "app://groundcheck/index.html";
const policy = { ownContentsId: () => 7, isOwnAddress: (url: string) => url === ownPage };
const own: Sender = { contentsId: 7, isMainFrame: true, url: ownPage };

test("the main frame of the app's own window is trusted", () => {
  expect(isTrustedSender(own, policy)).toBe(true);
});

test.each<[string, Partial<Sender>]>([
  ["another window", { contentsId: 8 }],
  ["a frame inside the page", { isMainFrame: false }],
  ["the own window on another page", { url: "https://www.example.com/" }],
  ["a frame that is gone", { url: null }],
])("%s is not trusted", (_, difference) => {
  expect(isTrustedSender({ ...own, ...difference }, policy)).toBe(false);
});

test("nobody is trusted while there is no window", () => {
  expect(isTrustedSender(own, { ...policy, ownContentsId: () => null })).toBe(false);
});
