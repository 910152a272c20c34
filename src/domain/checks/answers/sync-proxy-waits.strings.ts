import type { CheckStrings } from "#domain/checks/strings.ts";

export const syncProxyWaitsStrings: CheckStrings = {
  title: "The way of the sync server to the internet needs no settings",
  failTitle: "The proxy of the sync server needs settings",
  why: "An answer can take five minutes. A proxy that asks for a user needs a domain account for the service and entries in machine.config.",
  messages: {
    direct: () => "The sync server reaches the internet directly.",
    open: () => "The proxy asks for nobody and waits long enough.",
    asking: () => "The proxy asks for a user, or gives up before six minutes.",
  },
  fix: {
    id: "settle-sync-proxy",
    what: "Enter the proxy in machine.config on the sync server, let it wait six minutes or more, and run the service with a domain account where the proxy asks for one.",
    who: "Network team",
    effort: "hours",
  },
};
