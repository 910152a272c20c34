import { Button } from "@fluentui/react-components";
import { connectStrings as strings } from "./connect.strings.ts";
import { fingerprintText } from "./fingerprint-text.ts";
import { useConnectStyles } from "./use-connect-styles.ts";

export interface TrustedCertificatesProps {
  readonly fingerprints: readonly string[];
  readonly onDistrust: (fingerprint: string) => void;
}

/** Certificates that a person has confirmed for this connection. */
export function TrustedCertificates({ fingerprints, onDistrust }: TrustedCertificatesProps) {
  const styles = useConnectStyles();
  if (fingerprints.length === 0) return null;
  return (
    <section className={styles.result} aria-label={strings.trusted}>
      <h3 className={styles.hint}>{strings.trusted}</h3>
      {fingerprints.map((fingerprint) => (
        <div key={fingerprint} className={styles.trusted}>
          <code className={styles.fingerprint}>{fingerprintText(fingerprint)}</code>
          <Button size="small" onClick={() => onDistrust(fingerprint)}>
            {strings.distrust}
          </Button>
        </div>
      ))}
    </section>
  );
}
