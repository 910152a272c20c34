import type { Protection } from "#domain/facts/envelope.ts";

/** How a conversation with a server was protected. */
export const protectionWords: Readonly<Record<Protection, string>> = {
  "sasl-sealed": "signed and sealed",
  tls: "TLS",
  "tls-channel-bound": "TLS, channel bound",
  none: "not protected",
  local: "read locally",
};
