/** What a rule asks for that only a server, a client or a network path can show, by rule id. */
export const toVerifyStrings: Readonly<Record<string, string>> = {};
