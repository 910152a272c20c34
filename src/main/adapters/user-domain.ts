/**
 * The DNS domain of the user who is signed in to Windows, as its environment says; `null` for a local user, whose
 * USERDOMAIN is the computer's own name, and on other systems, which set neither.
 */
export function userDomainOf(env: NodeJS.ProcessEnv): string | null {
  const isLocalUser = env["USERDOMAIN"]?.toUpperCase() === env["COMPUTERNAME"]?.toUpperCase();
  const domain = isLocalUser ? undefined : env["USERDNSDOMAIN"];
  return domain === undefined || domain === "" ? null : domain;
}
