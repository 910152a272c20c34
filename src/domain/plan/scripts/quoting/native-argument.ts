/**
 * Whether a name may be an argument of a Windows program such as netdom. Programs take their command line apart by rules
 * of their own, and Windows PowerShell passes quotes in arguments on unescaped, so only names that need no quoting at
 * all are passed on; work with any other is done by hand. For the same reason no `.cmd` file is ever made.
 */
export function isNativeArgument(name: string): boolean {
  return /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/u.test(name);
}
