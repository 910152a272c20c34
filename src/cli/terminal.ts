import type { CodedError } from "#domain/kernel/error-code.ts";
import { errorStrings } from "#domain/kernel/error-code.strings.ts";

/** Where lines go. Results go to `out`, progress and errors to `log`, so that pipes stay clean. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly log: (line: string) => void;
  /** True when `log` is a screen that can redraw a line. */
  readonly isScreen: boolean;
  /** Redraws the current line of the screen; only called when `isScreen`. */
  readonly status: (line: string) => void;
}

/** The exit codes of the command line. */
export const exitCodes = { done: 0, failed: 1, usage: 2, partial: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Characters that a server or a bundle could use to repaint the terminal or turn its text round are shown as a space. */
export function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Bidi_Control}]+/gu, " ");
}

/** An error as cause, next step, what was asked of whom, and the raw answer last. */
export function errorLines(error: CodedError): readonly string[] {
  const { cause, next } = errorStrings[error.code];
  return [
    `Error ${error.code}: ${cause}`,
    `  Next: ${next}`,
    `  Asked: ${plain(error.asked)}`,
    ...(error.detail === null ? [] : [`  Details: ${plain(error.detail)}`]),
  ];
}

/** A reader that went away, such as `head`, ends no run: the bundle is still written. */
function outliveReaders(...streams: readonly NodeJS.WriteStream[]): void {
  for (const stream of streams) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
}

/** The process's own terminal. */
export function processTerminal(): Terminal {
  outliveReaders(process.stdout, process.stderr);
  const isScreen = process.stderr.isTTY === true;
  let isDrawn = false;
  const clear = (): void => {
    if (isDrawn) process.stderr.write("\r\u001B[2K");
    isDrawn = false;
  };
  return {
    isScreen,
    out: (line) => {
      clear();
      process.stdout.write(`${line}\n`);
    },
    log: (line) => {
      clear();
      process.stderr.write(`${line}\n`);
    },
    status: (line) => {
      process.stderr.write(`\r\u001B[2K${line.slice(0, Math.max(20, (process.stderr.columns ?? 80) - 1))}`);
      isDrawn = true;
    },
  };
}
