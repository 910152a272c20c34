import path from "node:path";
import { isPageUrl } from "./page-origin.ts";

/** Content types of what a build of the page holds. Anything else is not served. */
const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

/** A file of the page, still to be read. */
export interface PageFile {
  readonly path: string;
  readonly contentType: string;
}

/**
 * The file an address of the page stands for; `null` for addresses elsewhere, for paths that lead out of the folder by
 * any spelling, and for kinds of file that a page does not hold.
 */
export function pageFile(folder: string, address: string): PageFile | null {
  if (!isPageUrl(address)) return null;
  const relative = decoded(new URL(address).pathname);
  if (relative === null || /[\\\0:]/u.test(relative)) return null;
  const file = path.resolve(folder, `.${relative}`);
  if (!file.startsWith(path.resolve(folder) + path.sep)) return null;
  const contentType = contentTypes[path.extname(file).toLowerCase()];
  return contentType === undefined ? null : { path: file, contentType };
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
