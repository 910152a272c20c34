import { defineForestCheck } from "#domain/checks/define-check.ts";
import { manual } from "#domain/checks/outcome.ts";

/** The KDS root key is shown to administrators only, so this is never judged here. Source: Create the KDS root key. */
export const adfsKdsRootKey = defineForestCheck({
  id: "adfs-kds-root-key",
  rules: ["FS-KDS-01"],
  area: "ad-fs",
  needs: [],
  evaluate: (_, { forest }) => manual("notVisible", { params: { forest: forest.name } }),
});
