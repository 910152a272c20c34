import { CheckmarkCircle16Regular, Circle16Regular, Warning16Filled } from "@fluentui/react-icons";
import type { ConnectionResult } from "#domain/contract/connection.ts";
import { describeError } from "#domain/kernel/error-code.strings.ts";
import { protectionWords } from "#domain/words/protection.strings.ts";
import { ErrorCause } from "#renderer/components/error-cause.tsx";
import { LabelledRows } from "#renderer/components/labelled-rows.tsx";
import { CertificateToConfirm } from "./certificate-to-confirm.tsx";
import { connectStrings as strings } from "./connect.strings.ts";
import { useConnectStyles } from "./use-connect-styles.ts";

export interface ConnectionOutcomeProps {
  /** `null`: not tried since it was last changed. */
  readonly result: ConnectionResult | null;
  readonly onTrust: (fingerprint: string) => void;
}

/** From here on Kerberos refuses to sign in; from a fifth of it on the clock is worth a word. */
const clockLimitSeconds = 300;
const clockWarningSeconds = 60;

/** What came of trying a connection. */
export function ConnectionOutcome({ result, onTrust }: ConnectionOutcomeProps) {
  const styles = useConnectStyles();
  if (result === null) {
    return (
      <p className={styles.state}>
        <Circle16Regular aria-hidden className={styles.quiet} />
        {strings.notTried}
      </p>
    );
  }
  if (result.state === "failed") {
    const { certificate, code } = result.error;
    // The reason stands at the field that has to be mended.
    if (code === "invalid-input") {
      return (
        <p className={styles.state}>
          <Warning16Filled aria-hidden className={styles.warning} />
          {strings.notAsked}
        </p>
      );
    }
    return (
      <>
        <ErrorCause title={strings.failed} {...describeError(result.error)} code={result.error.code} />
        {certificate !== undefined && (
          // A certificate that is shown anew is to be decided on anew.
          <CertificateToConfirm key={result.at} certificate={certificate} onTrust={onTrust} />
        )}
      </>
    );
  }
  const { forest, domain, server, port, identity, protection, clockOffsetSeconds } = result;
  return (
    <>
      <p className={styles.state}>
        <CheckmarkCircle16Regular aria-hidden className={styles.good} />
        {strings.reached(forest, domain)}
      </p>
      <LabelledRows
        rows={[
          { label: strings.by, value: `${server}, port ${port}` },
          { label: strings.as, value: identity },
          { label: strings.protection, value: protectionWords[protection] },
          { label: strings.clock, value: <Clock offsetSeconds={clockOffsetSeconds} /> },
        ]}
      />
    </>
  );
}

function Clock({ offsetSeconds }: { readonly offsetSeconds: number | null }) {
  const styles = useConnectStyles();
  if (offsetSeconds === null) return strings.clockUnknown;
  if (Math.abs(offsetSeconds) < 1) return strings.clockEqual;
  const words = strings.clockOff(offsetSeconds);
  if (Math.abs(offsetSeconds) < clockWarningSeconds) return words;
  const isOver = Math.abs(offsetSeconds) >= clockLimitSeconds;
  return (
    <span className={styles.clock}>
      <Warning16Filled aria-hidden className={styles.warning} />
      <span>
        {words}. {isOver ? strings.clockFails : strings.clockWarning}
      </span>
    </span>
  );
}
