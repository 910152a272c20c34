import { readFile } from "node:fs";
import { protocol, type ProtocolResponse, type Session } from "electron";
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
  // `protocol.handle` would load the whole of fetch into the main process, which takes longer than all else before the
  // first picture.
  // oxlint-disable-next-line typescript/no-deprecated
  session.protocol.registerBufferProtocol(pageScheme, ({ method, url }, answer) => {
    const file = method === "GET" ? pageFile(folder, url) : null;
    if (file === null) return answer(notFound);
    readFile(file.path, (error, content) => {
      // The page can do nothing about a missing file; Chromium reports the address.
      answer(error === null ? answerOf(content, file.contentType) : notFound);
    });
  });
}

const notFound = { statusCode: 404, data: Buffer.alloc(0) } as const;

function answerOf(content: Buffer, contentType: string): ProtocolResponse {
  const nonce = newNonce();
  const isPage = contentType.startsWith("text/html");
  return {
    statusCode: 200,
    data: isPage ? Buffer.from(content.toString("utf8").replaceAll(noncePlaceholder, nonce)) : content,
    headers: {
      "content-type": contentType,
      "content-security-policy": contentSecurityPolicy(nonce),
      "x-content-type-options": "nosniff",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "no-store",
    },
  };
}
