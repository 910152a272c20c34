import { readFile } from "node:fs/promises";
import { protocol, type Session } from "electron";
import { contentSecurityPolicy, newNonce, noncePlaceholder } from "./content-security-policy.ts";
import { pageFile } from "./page-file.ts";
import { pageScheme } from "./page-origin.ts";

/** Makes `app:` an origin of its own, with the rules of https. To be called before the app is ready. */
export function declarePageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Serves the built page from `folder`, and nothing else, with its content security policy. */
export function servePage(session: Session, folder: string): void {
  session.protocol.handle(pageScheme, async (request) => {
    const file = request.method === "GET" ? pageFile(folder, request.url) : null;
    if (file === null) return new Response(null, { status: 404 });
    try {
      return answer(await readFile(file.path), file.contentType);
    } catch {
      // The page can do nothing about a missing file; Chromium reports the address.
      return new Response(null, { status: 404 });
    }
  });
}

function answer(content: Buffer, contentType: string): Response {
  const nonce = newNonce();
  const isPage = contentType.startsWith("text/html");
  return new Response(isPage ? content.toString("utf8").replaceAll(noncePlaceholder, nonce) : new Uint8Array(content), {
    headers: {
      "content-type": contentType,
      "content-security-policy": contentSecurityPolicy(nonce),
      "x-content-type-options": "nosniff",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "no-store",
    },
  });
}
