import { text, type CheckStrings } from "#domain/checks/strings.ts";

export const estateReadInFullStrings: CheckStrings = {
  title: "Every named server gave its forest",
  failTitle: "A named server gave no forest",
  why: "A server that could not be read may belong to a forest that nobody has judged. Until it is read, nothing can be said for the estate as a whole.",
  messages: {
    allRead: (p) => `Every server that was named was read. Forests in the picture: ${text(p, "forests")}.`,
    readByOthers: (p) =>
      `${text(p, "servers")} did not answer, but the forest was read by way of another server. Forests in the picture: ${text(p, "forests")}.`,
    serversUnread: (p) => `Nothing could be read from ${text(p, "servers")}.`,
    nothingRead: () => "No forest was read.",
  },
  fix: {
    id: "read-what-is-missing",
    what: "Look at the cause beside the server, mend it, and gather again; or leave the server out if its forest takes no part.",
    who: "Whoever runs the assessment",
    effort: "minutes once the cause is known",
  },
};
