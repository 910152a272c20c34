/** The first sentence says what happened; the rest is told where there is room for it. */
export const firstSentence = (text: string): string => /^.*?[.:](?= |$)/u.exec(text)?.[0].replace(/[.:]$/u, "") ?? text;
