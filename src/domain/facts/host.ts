import { z } from "zod";

/** The computer the questions are asked from. */
export const hostSchema = z.strictObject({
  hostName: z.string(),
  /** As the system names itself: "Windows Server 2022 Standard", "Debian GNU/Linux 12". */
  operatingSystem: z.string(),
  operatingSystemVersion: z.string(),
  /** Domain the computer is joined to, lower case; `null` when it is joined to none. */
  domain: z.string().nullable(),
  /** AD site the computer last found itself in, as Windows keeps it; `null` when it keeps none, as on other systems. */
  site: z.string().nullable(),
  /** `DOMAIN\user` or the plain user name. */
  user: z.string(),
  addresses: z.array(z.string()),
  dnsServers: z.array(z.string()),
  dnsSuffixes: z.array(z.string()),
});
export type Host = z.infer<typeof hostSchema>;
