import { isIP } from "node:net";

import type { CodedError, ErrorCode } from "#domain/kernel/error-code.ts";
import { err, type Result } from "#domain/kernel/result.ts";
import type { DirectoryTarget } from "#main/ports/directory.ts";

/** An account as far as its name and the server tell. */
interface Account {
  readonly user: string;
  /** DNS or NetBIOS name, lower case; `null` when neither name nor server tells. */
  readonly domain: string | null;
  readonly password: string;
}

/** Answers that stay the same at every server of the domain; most of them count against the account's lockout threshold. */
const refusals: ReadonlySet<ErrorCode> = new Set([
  "wrong-password",
  "password-or-key-refused",
  "credentials-rejected",
  "account-locked",
  "account-disabled",
  "account-expired",
  "password-expired",
  "password-must-change",
]);

/**
 * The typed sign-ins of one run. Until an account was let in once, one server at a time is asked as it, and when that
 * one refuses the password nobody else is: several named servers would otherwise lock the account between them.
 */
export class TypedSignIns {
  readonly #accepted: Account[] = [];
  readonly #refused: { readonly account: Account; readonly server: string; readonly code: ErrorCode }[] = [];
  readonly #trying = new Set<{ readonly account: Account; readonly ended: Promise<unknown> }>();

  /** Runs a sign-in, or answers as a server did that refused the same account. The signed-in user never waits. */
  async run<T extends { readonly domain: string }>(
    target: DirectoryTarget,
    server: string,
    signIn: () => Promise<Result<T, CodedError>>,
  ): Promise<Result<T, CodedError>> {
    const account = accountOf(target);
    if (account === null) return signIn();
    for (;;) {
      if (this.#accepted.some((known) => isSame(known, account))) return signIn();
      const refused = this.#refused.find((known) => mayBeSame(known.account, account));
      if (refused !== undefined) return err(notTried(account, server, refused));
      const trying = [...this.#trying].find((known) => mayBeSame(known.account, account));
      if (trying === undefined) break;
      await trying.ended;
    }
    return this.#try(account, server, signIn);
  }

  async #try<T extends { readonly domain: string }>(
    account: Account,
    server: string,
    signIn: () => Promise<Result<T, CodedError>>,
  ): Promise<Result<T, CodedError>> {
    const answer = signIn();
    const trying = { account, ended: answer.catch(() => undefined) };
    this.#trying.add(trying);
    try {
      const result = await answer;
      if (result.ok) this.#accepted.push({ ...account, domain: account.domain ?? result.value.domain });
      else if (refusals.has(result.error.code)) this.#refused.push({ account, server, code: result.error.code });
      return result;
    } finally {
      this.#trying.delete(trying);
    }
  }
}

function notTried(
  { user, domain }: Account,
  server: string,
  refused: { readonly account: Account; readonly server: string; readonly code: ErrorCode },
): CodedError {
  const isGuess = domain === null || refused.account.domain === null;
  const otherwise = isGuess ? `; for an account of another domain write ${user}@domain` : "";
  return {
    code: refused.code,
    asked: `sign in to ${server} as ${user}`,
    detail: `not tried: ${refused.server} did not take this account and password, and trying again could lock the account${otherwise}`,
  };
}

function accountOf({ identity, servers }: DirectoryTarget): Account | null {
  if (identity.kind === "signed-in-user") return null;
  const { password } = identity;
  const name = identity.user.toLowerCase();
  const backslash = name.indexOf("\\");
  if (backslash > 0) return { user: name.slice(backslash + 1), domain: name.slice(0, backslash), password };
  const at = name.lastIndexOf("@");
  if (at > 0) return { user: name.slice(0, at), domain: name.slice(at + 1), password };
  return { user: name, domain: domainOf(servers[0]), password };
}

/** Of a plain name: the domain whose records named the server, else what stands behind the server's own name. */
function domainOf(server: DirectoryTarget["servers"][number] | undefined): string | null {
  if (server === undefined) return null;
  if (server.domain !== undefined) return server.domain.toLowerCase();
  const host = (server.name ?? server.host).toLowerCase();
  return isIP(host) === 0 && host.includes(".") ? host.slice(host.indexOf(".") + 1) : null;
}

const isSame = (a: Account, b: Account): boolean =>
  a.user === b.user && a.password === b.password && a.domain !== null && a.domain === b.domain;

const mayBeSame = (a: Account, b: Account): boolean =>
  a.user === b.user && a.password === b.password && mayBeSameDomain(a.domain, b.domain);

/** What is not known may be the same; a NetBIOS name mostly is the first label of the DNS name. */
function mayBeSameDomain(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  if (a.includes(".") === b.includes(".")) return false;
  return a.split(".")[0] === b.split(".")[0];
}
