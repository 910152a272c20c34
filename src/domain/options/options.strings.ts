import type { OptionId } from "./option-ids.ts";

/** Names of the options as shown: today's name, the old one in brackets where it is still in use. */
export const optionTitles: Readonly<Record<OptionId, string>> = {
  "password-hash-sync": "Password hash sync",
  "pass-through-authentication": "Pass-through Authentication",
  "seamless-sso": "Seamless SSO",
  "ad-fs": "AD FS",
  "connect-sync": "Microsoft Entra Connect Sync",
  "cloud-sync": "Microsoft Entra Cloud Sync",
  "web-application-proxy": "Web Application Proxy",
  "password-writeback": "Password writeback",
};
