import { counted, text, type CheckStrings } from "#domain/checks/strings.ts";

export const ssoForestCountStrings: CheckStrings = {
  title: "The wizard can turn Seamless SSO on for every forest",
  failTitle: "Too many forests for the Seamless SSO wizard",
  why: "The setup wizard handles a limited number of forests. Beyond it Seamless SSO is turned on by script, forest by forest.",
  messages: {
    few: (p) => `${counted(text(p, "forests"), "forest takes", "forests take")} part.`,
    many: (p) =>
      `${counted(text(p, "forests"), "forest takes", "forests take")} part; from ${text(p, "limit")} on the wizard cannot do it.`,
  },
  fix: {
    id: "turn-on-sso-by-script",
    what: "Turn Seamless SSO on by script. One account also serves the users of forests that its own forest trusts, so begin with the forest that trusts most others.",
    who: "AD team",
    effort: "about a day",
  },
};
