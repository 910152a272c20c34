import { evidenceEntries } from "./entries/evidence.tsx";
import { fileEntries } from "./entries/files.tsx";
import { gatherEntries } from "./entries/gather.tsx";
import { listEntries } from "./entries/lists.tsx";
import { optionEntries } from "./entries/options.tsx";
import { planEntries } from "./entries/plan.tsx";
import { pageEntries } from "./entries/page.tsx";
import { verdictEntries } from "./entries/verdicts.tsx";
import type { GalleryEntry } from "./gallery-entry.ts";

/** Registry: every component of `components`, in every state. */
export const galleryEntries: readonly GalleryEntry[] = [
  ...pageEntries,
  ...verdictEntries,
  ...listEntries,
  ...evidenceEntries,
  ...optionEntries,
  ...planEntries,
  ...gatherEntries,
  ...fileEntries,
];
