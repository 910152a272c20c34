const repositoryFile = /^([\w.-]+\/[\w.-]+) (\w[\w.-]*(?:\/\w[\w.-]*)*\.(?:md|yml))$/u;

/**
 * The public address of a document that is named as `owner/repository path`, which is how the rules name documents of
 * Microsoft's. `null` for other locations: a page is never guessed.
 */
export function sourceAddress(location: string): string | null {
  const [, repository, path] = repositoryFile.exec(location) ?? [];
  if (repository === undefined || path === undefined) return null;
  return `https://github.com/${repository}/blob/HEAD/${path}`;
}
