import { Field, makeStyles, Radio, RadioGroup, Switch, tokens } from "@fluentui/react-components";
import type { Settings } from "#domain/contract/settings.ts";
import { AsidePage } from "#renderer/components/aside-page.tsx";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { settingsStrings as strings } from "./settings.strings.ts";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...textRamp.panelTitle },
  hint: { ...textRamp.label, color: tokens.colorNeutralForeground3, maxWidth: "72ch" },
});

const themes = ["system", "light", "dark"] as const;
const pageSizes = [100, 250, 500, 1000] as const;

/** What a person sets for this computer. */
export function SettingsView() {
  const styles = useStyles();
  const settings = useAppState((state) => state.settings);
  const save = useAppState((state) => state.saveSettings);
  const leave = useAppState((state) => state.leaveAside);
  const change = (changes: Partial<Settings>): void => void save({ ...settings, ...changes });
  return (
    <AsidePage title={strings.title} sentence={strings.sentence} back={strings.back} onBack={leave}>
      <section className={styles.section}>
        <Field label={strings.theme}>
          <RadioGroup
            layout="horizontal"
            value={settings.theme}
            onChange={(_, { value }) => change({ theme: themes.find((theme) => theme === value) ?? "system" })}
          >
            {themes.map((theme) => (
              <Radio key={theme} value={theme} label={strings.themes[theme]} />
            ))}
          </RadioGroup>
        </Field>
      </section>
      <section className={styles.section}>
        <h2 className={styles.title}>{strings.limits}</h2>
        <p className={styles.hint}>{strings.limitsHint}</p>
        <Field label={strings.searches}>
          <RadioGroup
            layout="horizontal"
            value={String(settings.searchesPerServer)}
            onChange={(_, { value }) => change({ searchesPerServer: value === "1" ? 1 : 2 })}
          >
            <Radio value="1" label={strings.searchCounts[1]} />
            <Radio value="2" label={strings.searchCounts[2]} />
          </RadioGroup>
        </Field>
        <Field label={strings.pageSize}>
          <RadioGroup
            layout="horizontal"
            value={String(settings.pageSize)}
            onChange={(_, { value }) => change({ pageSize: pageSizes.find((size) => String(size) === value) ?? 1000 })}
          >
            {pageSizes.map((size) => (
              <Radio key={size} value={String(size)} label={strings.pageSizes(size)} />
            ))}
          </RadioGroup>
        </Field>
      </section>
      <section className={styles.section}>
        <h2 className={styles.title}>{strings.catalogues}</h2>
        <Switch
          label={strings.updates}
          checked={settings.updatesCatalogues}
          onChange={(_, { checked }) => change({ updatesCatalogues: checked })}
        />
        <p className={styles.hint}>{strings.updatesHint}</p>
      </section>
    </AsidePage>
  );
}
