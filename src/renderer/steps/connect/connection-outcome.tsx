import { Button } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, Circle16Regular, Warning16Filled } from "@fluentui/react-icons";
import type { ConnectionResult } from "#domain/contract/connection.ts";
import { describeError } from "#domain/kernel/error-code.strings.ts";
import type { ShownCertificate } from "#domain/kernel/error-code.ts";
import { protectionWords } from "#domain/words/protection.strings.ts";
import { ErrorCause } from "#renderer/components/error-cause.tsx";
import { LabelledRows } from "#renderer/components/labelled-rows.tsx";
import { connectStrings as strings } from "./connect.strings.ts";
import { fingerprintText } from "./fingerprint-text.ts";
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
    const { certificate } = result.error;
    return (
      <>
        <ErrorCause title={strings.failed} {...describeError(result.error)} code={result.error.code} />
        {certificate !== undefined && <Certificate certificate={certificate} onTrust={onTrust} />}
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
    <span>
      <Warning16Filled aria-hidden className={styles.warning} /> {words}.{" "}
      {isOver ? strings.clockFails : strings.clockWarning}
    </span>
  );
}

function Certificate({
  certificate,
  onTrust,
}: {
  readonly certificate: ShownCertificate;
  readonly onTrust: (fingerprint: string) => void;
}) {
  const styles = useConnectStyles();
  const { subject, issuer, validFrom, validTo, fingerprint, chain } = certificate;
  return (
    <section className={styles.result} aria-label={strings.certificate}>
      <h3 className={styles.title}>{strings.certificate}</h3>
      <LabelledRows
        rows={[
          { label: strings.subject, value: subject },
          { label: strings.issuer, value: issuer },
          { label: strings.valid, value: strings.validFromTo(validFrom, validTo) },
          { label: strings.fingerprint, value: fingerprintText(fingerprint), isCode: true },
          ...chain.map((above) => ({ label: strings.above, value: above.subject })),
        ]}
      />
      <p className={styles.hint}>{strings.compare}</p>
      <div className={styles.actions}>
        <Button onClick={() => onTrust(fingerprint)}>{strings.trust}</Button>
      </div>
    </section>
  );
}
