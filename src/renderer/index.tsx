import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { windowBridge } from "./bridge/window-bridge.ts";
import { preloadParts } from "./shell/parts.ts";
import { createAppStore } from "./state/store.ts";

/** The content security policy lets in only style elements that carry this page's nonce. */
function pageNonce(): string {
  return document.querySelector<HTMLMetaElement>("meta[property='csp-nonce']")?.nonce ?? "";
}

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no root element");

const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce: pageNonce() } });
createRoot(root).render(
  <RendererProvider renderer={renderer}>
    <App store={createAppStore(windowBridge())} />
  </RendererProvider>,
);

// Well after the first picture, which other work would hold up; every step then shows at once.
setTimeout(() => requestIdleCallback(() => void preloadParts()), 1000);
