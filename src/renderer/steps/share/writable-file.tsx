import { useRef } from "react";
import { describeError } from "#domain/kernel/error-code.strings.ts";
import { ErrorCause } from "#renderer/components/error-cause.tsx";
import { FileToWrite } from "#renderer/components/file-to-write.tsx";
import { WrittenFileRows } from "#renderer/components/written-file-rows.tsx";
import { useAppState } from "#renderer/state/use-app-state.ts";
import type { ShareState } from "#renderer/state/share-state.ts";
import { useToday } from "#renderer/state/use-plan.ts";
import { lastOf } from "./last-of.ts";
import { shareStrings as strings } from "./share.strings.ts";

type WritableKind = "bundle" | "html" | "pdf" | "callPack";

export interface WritableFileProps {
  readonly kind: WritableKind;
  readonly isPrimary: boolean;
  /** Why it cannot be written of this estate; `null` where it can. */
  readonly reason: string | null;
}

/** One of the files, the button that writes it, and what became of the last attempt. */
export function WritableFile({ kind, isPrimary, reason }: WritableFileProps) {
  const share = useAppState((state) => state.share);
  const saveBundle = useAppState((state) => state.saveBundle);
  const saveReport = useAppState((state) => state.saveReport);
  const saveCallPack = useAppState((state) => state.saveCallPack);
  const today = useToday();
  const attempt = useRef<HTMLDivElement>(null);
  const write = async (): Promise<void> => {
    await (kind === "bundle" ? saveBundle() : kind === "callPack" ? saveCallPack(today) : saveReport(kind));
    // What came of it is below the button, which may be the last thing in view.
    attempt.current?.scrollIntoView?.({ block: "nearest" });
  };
  const button = {
    text: share.writing === kind ? strings.writing : strings.buttons[kind],
    isPrimary,
    isDisabled: share.writing !== null,
    onClick: () => void write(),
  };
  return (
    <FileToWrite
      title={strings.titles[kind]}
      purpose={reason ?? strings.purposes[kind]}
      button={reason === null ? button : null}
    >
      <div ref={attempt}>
        <LastAttempt share={share} kind={kind} />
      </div>
    </FileToWrite>
  );
}

function LastAttempt({ share, kind }: { readonly share: ShareState; readonly kind: WritableKind }) {
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
