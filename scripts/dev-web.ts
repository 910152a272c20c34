import react from "@vitejs/plugin-react";
import { createServer, type Plugin } from "vite";

import { openSample } from "#main/bundle/sample.ts";

const sampleModule = "virtual:sample-estate";

/** Gives the page a bridge that answers with the sample estate, as nobody's preload does outside the app. */
function fakeBridge(): Plugin {
  return {
    name: "groundcheck-fake-bridge",
    resolveId: (id) => (id === sampleModule ? `\0${sampleModule}` : null),
    load: async (id) => (id === `\0${sampleModule}` ? `export default ${JSON.stringify(await openSample())};` : null),
    transformIndexHtml: {
      // Before the server's own pass, which resolves the imports of inline modules.
      order: "pre",
      handler: () => [
        {
          tag: "script",
          attrs: { type: "module" },
          injectTo: "head",
          children: `import { createFakeBridge } from "/bridge/fake-bridge.ts";
import { wireOf } from "/bridge/wire-of.ts";
import sample from "${sampleModule}";
Object.defineProperty(window, "bridge", { value: wireOf(createFakeBridge({ sample, file: sample })) });`,
        },
      ],
    },
  };
}

/**
 * The window's page in a browser, with the sample estate behind a fake bridge: for work on views, without Electron.
 * Beside it the gallery of components, which is no part of the built app.
 */
const server = await createServer({
  root: "src/renderer",
  configFile: false,
  plugins: [react(), fakeBridge()],
  server: { host: "127.0.0.1", port: 5173, fs: { allow: ["../.."] } },
});
await server.listen();
server.printUrls();
for (const url of server.resolvedUrls?.local ?? []) console.log(`  Gallery: ${url}gallery/`);
