import { ErrorCause } from "#renderer/components/error-cause.tsx";
import { FileToWrite } from "#renderer/components/file-to-write.tsx";
import { WrittenFileRows } from "#renderer/components/written-file-rows.tsx";
import type { GalleryEntry } from "../gallery-entry.ts";
import { longForest, nothing } from "../samples.ts";

const file = {
  path: `/home/reader/shared/${longForest}-2026-11-25-report.pdf`,
  sizeBytes: 1_112_135,
  sha256: "b338624969bf1fb308bd37d25d6d70790ac8c2b428aef091156595d5e01131b8",
};
const given = { title: "Report as PDF", purpose: "The same on numbered A4 pages, to print or to keep." };
const button = { text: "Write the report as PDF…", isPrimary: false, isDisabled: false, onClick: nothing };

/** What writes files, and what was written. */
export const fileEntries: readonly GalleryEntry[] = [
  {
    title: "FileToWrite",
    files: ["file-to-write"],
    states: [
      { name: "to be written", part: <FileToWrite {...given} button={{ ...button, isPrimary: true }} /> },
      {
        name: "being written",
        part: <FileToWrite {...given} button={{ ...button, text: "Writing…", isDisabled: true }} />,
      },
      {
        name: "written",
        part: (
          <FileToWrite {...given} button={button}>
            <WrittenFileRows file={file} />
          </FileToWrite>
        ),
      },
      {
        name: "not written",
        part: (
          <FileToWrite {...given} button={button}>
            <ErrorCause
              title="The file was not written"
              cause={`Could not write ${file.path}. The disk is full.`}
              next="Make room or choose another disk."
              asked={`write ${file.path}`}
              code="disk-full"
              detail="ENOSPC: no space left on device, write"
            />
          </FileToWrite>
        ),
      },
      { name: "cannot be written", part: <FileToWrite {...given} purpose="It came from a file." button={null} /> },
    ],
  },
  {
    title: "WrittenFileRows",
    files: ["written-file-rows"],
    states: [{ name: "place, size and hash", part: <WrittenFileRows file={file} /> }],
  },
];
