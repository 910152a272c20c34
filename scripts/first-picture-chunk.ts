/** What the bundler knows of modules, as far as it is asked here. */
interface Modules {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/**
 * Names the chunk of a module of ours that the page's first script imports without waiting, whoever else imports it. The
 * bundler gives what later views share with it chunks of their own, and the first picture then waits for a dozen files.
 * `null` leaves a module where the bundler puts it.
 */
export function firstPictureChunk(id: string, modules: Modules): string | null {
  return /[\\/]src[\\/]/u.test(id) && isReached(id, modules) ? "first-picture" : null;
}

function isReached(id: string, modules: Modules): boolean {
  // Grows while it is gone through.
  const above = new Set([id]);
  for (const each of above) {
    const info = modules.getModuleInfo(each);
    if (info?.isEntry === true) return true;
    for (const importer of info?.importers ?? []) above.add(importer);
  }
  return false;
}
