import { makeStyles, tokens } from "@fluentui/react-components";
import {
  Desktop20Regular,
  Gauge20Regular,
  Save20Regular,
  ShieldCheckmark20Regular,
  type FluentIcon,
} from "@fluentui/react-icons";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { startStrings as strings } from "./start.strings.ts";

const icons: readonly FluentIcon[] = [ShieldCheckmark20Regular, Gauge20Regular, Desktop20Regular, Save20Regular];

const useStyles = makeStyles({
  title: { ...textRamp.panelTitle, paddingBottom: "6px" },
  promise: { display: "flex", gap: "10px", padding: "6px 0" },
  icon: { flexShrink: 0 },
  text: { ...textRamp.dense },
  head: { fontWeight: tokens.fontWeightSemibold },
});

/** What holds for every run, said before the first. */
export function StartPromises() {
  const styles = useStyles();
  return (
    <section aria-label={strings.promisesTitle}>
      <h2 className={styles.title}>{strings.promisesTitle}</h2>
      <ul>
        {strings.promises.map((promise, index) => {
          const Icon = icons[index];
          return (
            <li key={promise.head} className={styles.promise}>
              {Icon !== undefined && <Icon aria-hidden className={styles.icon} />}
              <p className={styles.text}>
                <span className={styles.head}>{promise.head}</span> {promise.text}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
