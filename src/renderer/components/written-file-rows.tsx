import type { WrittenFile } from "#domain/contract/written-file.ts";
import { sizeWords } from "#renderer/words/size-words.strings.ts";
import { LabelledRows } from "./labelled-rows.tsx";
import { writtenFileStrings as strings } from "./written-file-rows.strings.ts";

/** A file that was written, with all that the receiver can check it by. */
export function WrittenFileRows({ file }: { readonly file: WrittenFile }) {
  return (
    <LabelledRows
      rows={[
        { label: strings.place, value: file.path },
        { label: strings.size, value: sizeWords(file.sizeBytes) },
        { label: strings.sha256, value: file.sha256, isCode: true },
      ]}
    />
  );
}
