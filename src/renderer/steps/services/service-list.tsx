import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, Circle16Regular } from "@fluentui/react-icons";
import type { Profile } from "#domain/facts/profile.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { serviceNames } from "#domain/words/service-names.strings.ts";
import { servicesStrings as strings, serviceLooks } from "./services.strings.ts";

type Service = Profile["services"][number];
const services = Object.keys(serviceLooks) as Service[];

const useStyles = makeStyles({
  list: { maxWidth: "860px" },
  row: {
    display: "flex",
    alignItems: "center",
    minHeight: "48px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  fixed: { gap: tokens.spacingHorizontalM, padding: "4px 8px" },
  words: { display: "flex", flexDirection: "column" },
  name: { ...textRamp.text, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  looks: { ...textRamp.label, color: tokens.colorNeutralForeground2 },
  mark: { flexShrink: 0 },
  state: { ...textRamp.label, flexShrink: 0, width: "88px", color: tokens.colorNeutralForeground2 },
});

function ServiceWords({ of: service }: { readonly of: Service }) {
  const styles = useStyles();
  return (
    <span className={styles.words}>
      <span className={styles.name}>{serviceNames[service]}</span>
      <span className={styles.looks}>{serviceLooks[service]}</span>
    </span>
  );
}

export interface ServiceListProps {
  readonly chosen: readonly Service[];
  /** Left out where nothing can be changed. */
  readonly onChoose?: (chosen: Service[]) => void;
}

/** Every service with what is looked at for it, chosen or not. */
export function ServiceList({ chosen, onChoose }: ServiceListProps) {
  const styles = useStyles();
  const turn = (service: Service): Service[] =>
    services.filter((each) => (each === service ? !chosen.includes(each) : chosen.includes(each)));
  return (
    <ul className={styles.list} aria-label={strings.list}>
      {services.map((service) => {
        const isChosen = chosen.includes(service);
        if (onChoose !== undefined) {
          return (
            <li key={service} className={styles.row}>
              <Checkbox
                checked={isChosen}
                label={<ServiceWords of={service} />}
                onChange={() => onChoose(turn(service))}
              />
            </li>
          );
        }
        const Mark = isChosen ? CheckmarkCircle16Regular : Circle16Regular;
        return (
          <li key={service} className={`${styles.row} ${styles.fixed}`}>
            <Mark aria-hidden className={styles.mark} />
            <span className={styles.state}>{isChosen ? strings.chosen : strings.notChosen}</span>
            <ServiceWords of={service} />
          </li>
        );
      })}
    </ul>
  );
}
