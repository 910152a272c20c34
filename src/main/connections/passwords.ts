/** Passwords that were typed, in memory and nowhere else, until the app ends or the connection goes. */
export class Passwords {
  readonly #kept = new Map<string, string>();

  keep(assessment: string, connection: string, password: string): void {
    this.#kept.set(`${assessment}/${connection}`, password);
  }

  get(assessment: string, connection: string): string | null {
    return this.#kept.get(`${assessment}/${connection}`) ?? null;
  }

  /** Forgets those of an assessment whose connections are not among these. */
  keepOnly(assessment: string, connections: readonly string[]): void {
    const stay = new Set(connections.map((connection) => `${assessment}/${connection}`));
    for (const key of this.#kept.keys()) {
      if (key.startsWith(`${assessment}/`) && !stay.has(key)) this.#kept.delete(key);
    }
  }
}
