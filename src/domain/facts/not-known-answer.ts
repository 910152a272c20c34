/** "I don't know" is an answer to every question; it settles nothing. */
export const notKnownAnswer = "not-known";
