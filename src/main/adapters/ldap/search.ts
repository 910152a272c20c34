import type { LdapChannel } from "./channel.ts";
import type { LdapEntry, LdapPage, PageOptions, PageQuery } from "./connection.ts";
import { LdapFailure } from "./failure.ts";
import { RESULT, searchFailure } from "./result-failure.ts";

/** A server never has reason to answer one page with more; 0 as page size leaves the number to the server. */
const MAX_ENTRIES_UNPAGED = 10_000;

/** Asks for one page over the channel and collects it. */
export function readPage(channel: LdapChannel, query: PageQuery, options: PageOptions): Promise<LdapPage> {
  const entries: LdapEntry[] = [];
  const referrals: string[] = [];
  const most = query.pageSize > 0 ? query.pageSize : MAX_ENTRIES_UNPAGED;
  const timeLimitSeconds = Math.max(1, Math.ceil(options.timeoutMs / 1000));
  const waitingFor = query.base === "" ? "reading RootDSE" : `searching ${query.base}`;
  return channel.request<LdapPage>(
    { kind: "search", query, timeLimitSeconds },
    { signal: options.signal, timeoutMs: options.timeoutMs, waitingFor },
    (response) => {
      switch (response.kind) {
        case "entry":
          if (entries.length >= most)
            throw new LdapFailure("malformed", { detail: `more than ${most} entries in a page` });
          entries.push(response.entry);
          return undefined;
        case "reference":
          referrals.push(...response.urls);
          return undefined;
        case "done":
          if (response.result.code === RESULT.success || response.result.code === RESULT.referral) {
            return { entries, referrals: [...referrals, ...response.result.referrals], cookie: response.cookie };
          }
          throw searchFailure(response.result);
        default:
          throw new LdapFailure("malformed", { detail: `a search was answered by ${response.kind}` });
      }
    },
  );
}
