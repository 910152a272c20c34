import { describeError } from "#domain/kernel/error-code.strings.ts";
import { ErrorCause } from "#renderer/components/error-cause.tsx";
import { FileToWrite } from "#renderer/components/file-to-write.tsx";
import { WrittenFileRows } from "#renderer/components/written-file-rows.tsx";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { lastOf } from "./last-of.ts";
import { shareStrings as strings } from "./share.strings.ts";

export interface WritableFileProps {
  readonly kind: "bundle" | "html" | "pdf";
  readonly isPrimary: boolean;
  /** Why it cannot be written of this estate; `null` where it can. */
  readonly reason: string | null;
}

/** One of the three files, the button that writes it, and what became of the last attempt. */
export function WritableFile({ kind, isPrimary, reason }: WritableFileProps) {
  const share = useAppState((state) => state.share);
  const saveBundle = useAppState((state) => state.saveBundle);
  const saveReport = useAppState((state) => state.saveReport);
  const button = {
    text: share.writing === kind ? strings.writing : strings.buttons[kind],
    isPrimary,
    isDisabled: share.writing !== null,
    onClick: () => void (kind === "bundle" ? saveBundle() : saveReport(kind)),
  };
  return (
    <FileToWrite
      title={strings.titles[kind]}
      purpose={reason ?? strings.purposes[kind]}
      button={reason === null ? button : null}
    >
      <LastAttempt share={share} kind={kind} />
    </FileToWrite>
  );
}

function LastAttempt({
  share,
  kind,
}: {
  readonly share: Parameters<typeof lastOf>[0];
  readonly kind: "bundle" | "html" | "pdf";
}) {
  const error = share.errors[kind];
  if (error !== null) {
    const { cause, ...rest } = describeError(error);
    return (
      <ErrorCause title={strings.notWritten} {...rest} cause={strings.couldNot(error.asked, cause)} code={error.code} />
    );
  }
  const last = lastOf(share, kind);
  return last === null ? null : <WrittenFileRows file={last.file} />;
}
