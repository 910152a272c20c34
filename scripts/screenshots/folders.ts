import { join } from "node:path";
import { projectRoot } from "../project.ts";

/** Where pictures are kept. */
export const folders = {
  /** Every view in every size and look; no part of the repository. */
  all: join(projectRoot, ".cache/screenshots"),
  /** What the README shows. */
  readme: join(projectRoot, "docs/images"),
  /** The page that holds ours against the target. */
  page: join(projectRoot, ".cache/pictures"),
} as const;
