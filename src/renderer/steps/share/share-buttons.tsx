import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Save20Regular } from "@fluentui/react-icons";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { shareStrings as strings } from "./share.strings.ts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalS },
});

/** The files that can be written. A bundle from elsewhere is not written again. */
export function ShareButtons({ canBundle }: { readonly canBundle: boolean }) {
  const styles = useStyles();
  const writing = useAppState((state) => state.share.writing);
  const saveBundle = useAppState((state) => state.saveBundle);
  const isBusy = writing !== null;
  return (
    <div className={styles.root}>
      {canBundle && (
        <Button
          appearance="primary"
          icon={<Save20Regular />}
          disabledFocusable={isBusy}
          onClick={() => void saveBundle()}
        >
          {writing === "bundle" ? strings.writing : strings.bundle}
        </Button>
      )}
    </div>
  );
}
