/** Something only a person can tell. Its words are in `questions.strings.ts`. */
export interface Question {
  /** Kebab-case, permanent once released. */
  readonly id: string;
  /** Ids of the choices, in the order they are shown; "I don't know" comes on top of them. */
  readonly choices: readonly [string, string, ...string[]];
}
