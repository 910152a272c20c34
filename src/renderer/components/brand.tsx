import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckboxChecked24Filled } from "@fluentui/react-icons";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { brandStrings } from "./brand.strings.ts";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", gap: "8px" },
  logo: { color: tokens.colorBrandBackground, flexShrink: 0 },
  name: { ...textRamp.panelTitle },
});

/** The app's sign and name. */
export function Brand() {
  const styles = useStyles();
  return (
    <span className={styles.root}>
      <CheckboxChecked24Filled aria-hidden className={styles.logo} />
      <span className={styles.name}>{brandStrings.name}</span>
    </span>
  );
}
