import { join } from "node:path";
import { contosoGroup } from "../estates/contoso-group.ts";
import { gatheredAt } from "../estates/gathered-at.ts";
import { groupProfile } from "../group-profile.ts";
import { writeMadeFile } from "../made-file.ts";
import { longAgo } from "../moments.ts";
import type { Session } from "../scene.ts";

/** A bundle from somebody else, and not fresh. */
export const otherDesk: Session = {
  name: "other desk",
  prepare: async (folder) => {
    const file = join(folder, "contoso-group-2026-09.gcb");
    await writeMadeFile(file, gatheredAt(contosoGroup(), longAgo), groupProfile);
    return { args: [file] };
  },
  scenes: [
    { view: "imported-sign-in-options", show: ({ window }) => window.waitForOptions() },
    { view: "imported-findings", show: ({ window }) => window.goTo("Findings") },
  ],
};
