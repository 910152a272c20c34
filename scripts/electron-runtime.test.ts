import { expect, test } from "vitest";
import { downloadAddress, downloadTrouble, executableName } from "./electron-runtime.ts";

test.each([
  [
    "a system error",
    1,
    "RequestError: getaddrinfo ENOTFOUND host.example\n    at x",
    "getaddrinfo ENOTFOUND host.example",
  ],
  [
    "a refused connection",
    1,
    "Error\n cause: connect ECONNREFUSED 192.0.2.1:443\n",
    "connect ECONNREFUSED 192.0.2.1:443",
  ],
  ["anything else", 1, "\nTypeError: fetch failed.\n    at y", "TypeError: fetch failed"],
  ["silence", 9, "", "exit code 9"],
  ["slowness", 124, "whatever", "it took too long"],
])("the cause of a failed download is one line: %s", (_, code, stderr, line) => {
  expect(downloadTrouble(code, stderr)).toBe(line);
});

test("the executable has the name its system gives it", () => {
  expect(executableName("win32")).toBe("electron.exe");
  expect(executableName("linux")).toBe("electron");
  expect(executableName("darwin")).toMatch(/Electron\.app/u);
});

test.each([
  [{}, "https://github.com/"],
  [{ ELECTRON_MIRROR: "" }, "https://github.com/"],
  [{ ELECTRON_MIRROR: "https://mirror.example/" }, "https://mirror.example/"],
  [
    { ELECTRON_MIRROR: "https://mirror.example/", npm_config_electron_mirror: "https://npm.example/" },
    "https://npm.example/",
  ],
])("%j leads the download to %s", (env, address) => {
  expect(downloadAddress(env)).toBe(address);
});
