import type { Connection } from "#domain/contract/connection.ts";

/** Passwords that were typed, in memory and nowhere else, until the app ends or the connection goes. */
export class Passwords {
  readonly #kept = new Map<string, { readonly whom: string; readonly password: string }>();

  keep(assessment: string, connection: Connection, password: string): void {
    this.#kept.set(`${assessment}/${connection.id}`, { whom: whomOf(connection), password });
  }

  /** `null` also when the connection leads to another server or account than the password was typed for. */
  get(assessment: string, connection: Connection): string | null {
    const kept = this.#kept.get(`${assessment}/${connection.id}`);
    return kept?.whom === whomOf(connection) ? kept.password : null;
  }

  /** Forgets those of an assessment whose connections are not among these. */
  keepOnly(assessment: string, connections: readonly string[]): void {
    const stay = new Set(connections.map((connection) => `${assessment}/${connection}`));
    for (const key of this.#kept.keys()) {
      if (key.startsWith(`${assessment}/`) && !stay.has(key)) this.#kept.delete(key);
    }
  }
}

const whomOf = ({ server, user }: Connection): string => JSON.stringify([server, user]);
