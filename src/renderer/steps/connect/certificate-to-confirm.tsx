import { useState } from "react";
import { Button } from "@fluentui/react-components";
import type { ShownCertificate } from "#domain/kernel/error-code.ts";
import { LabelledRows } from "#renderer/components/labelled-rows.tsx";
import { formatPrintedTime } from "#renderer/format/dates.ts";
import { connectStrings as strings } from "./connect.strings.ts";
import { fingerprintText } from "./fingerprint-text.ts";
import { useConnectStyles } from "./use-connect-styles.ts";

export interface CertificateToConfirmProps {
  readonly certificate: ShownCertificate;
  readonly onTrust: (fingerprint: string) => void;
}

/** A certificate that this computer does not trust, with its chain, to be compared before a person says yes or no. */
export function CertificateToConfirm({ certificate, onTrust }: CertificateToConfirmProps) {
  const styles = useConnectStyles();
  const [isRefused, setRefused] = useState(false);
  if (isRefused) return <p className={styles.hint}>{strings.refused}</p>;
  const { subject, issuer, validFrom, validTo, fingerprint, chain } = certificate;
  return (
    <section className={styles.result} aria-label={strings.certificate}>
      <h3 className={styles.title}>{strings.certificate}</h3>
      <LabelledRows
        rows={[
          { label: strings.subject, value: subject },
          { label: strings.issuer, value: issuer },
          {
            label: strings.valid,
            value: strings.validFromTo(formatPrintedTime(validFrom), formatPrintedTime(validTo)),
          },
          { label: strings.fingerprint, value: fingerprintText(fingerprint), isCode: true },
          ...chain.flatMap((above) => [
            { label: strings.above, value: above.subject },
            { label: strings.fingerprint, value: fingerprintText(above.fingerprint), isCode: true },
          ]),
        ]}
      />
      <p className={styles.hint}>{strings.compare}</p>
      <div className={styles.actions}>
        <Button onClick={() => onTrust(fingerprint)}>{strings.trust}</Button>
        <Button onClick={() => setRefused(true)}>{strings.refuse}</Button>
      </div>
    </section>
  );
}
