import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";
import { firstPictureChunk } from "./scripts/first-picture-chunk.ts";
import { noncePlaceholder } from "./src/main/app/content-security-policy.ts";

const at = (path: string): string => resolve(import.meta.dirname, path);

// Native code cannot be bundled, and finds its binaries beside itself.
const nativePackages = ["koffi", "@koromix/koffi-*"];

export default defineConfig({
  main: {
    build: {
      target: "node20.18",
      sourcemap: true,
      // Pure packages are bundled: fewer files to open means a quicker start.
      externalizeDeps: {
        exclude: ["ipaddr.js", "ldapts", "write-excel-file", "yauzl", "yazl", "zod"],
        include: nativePackages,
      },
      rolldownOptions: {
        input: {
          index: at("src/main/index.ts"),
          "host-process": at("src/main/adapters/directory/host-process.ts"),
          cli: at("src/cli/index.ts"),
        },
        output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
      },
    },
  },
  preload: {
    build: {
      target: "node20.18",
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at("src/preload/index.ts") },
        // A sandboxed preload must be CommonJS, in one file.
        output: { format: "cjs", entryFileNames: "[name].cjs", codeSplitting: false },
      },
    },
  },
  renderer: {
    root: at("src/renderer"),
    html: { cspNonce: noncePlaceholder },
    build: {
      target: "chrome130",
      // Less to read and compile before the window can be used.
      minify: true,
      sourcemap: true,
      // The polyfill fetches, which the policy forbids; Chromium needs none.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { index: at("src/renderer/index.html") },
        output: { codeSplitting: { groups: [{ name: firstPictureChunk }] } },
      },
    },
    plugins: [react()],
  },
});
