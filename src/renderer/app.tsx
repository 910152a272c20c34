import { useEffect } from "react";
import { FluentProvider } from "@fluentui/react-components";
import { useStore } from "zustand";
import { Shell } from "./shell/shell.tsx";
import type { AppStore } from "./state/store.ts";
import { AppStoreContext } from "./state/use-app-state.ts";
import { darkTheme, lightTheme } from "./styles/theme.ts";
import { useMediaQuery } from "./styles/use-media-query.ts";
import { usePageStyles } from "./styles/use-page-styles.ts";

/** The window's content over a store. It takes the estate of the command line, and follows those opened from outside. */
export function App({ store }: { readonly store: AppStore }) {
  usePageStyles();
  const theme = useStore(store, (state) => state.settings.theme);
  const isSystemDark = useMediaQuery("(prefers-color-scheme: dark)");
  const isDark = theme === "system" ? isSystemDark : theme === "dark";
  useEffect(() => {
    const { openCurrent, loadSettings, followAnnouncements, followRuns } = store.getState();
    void openCurrent();
    void loadSettings();
    const ends = [followAnnouncements(), followRuns()];
    return () => ends.forEach((end) => end());
  }, [store]);
  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme}>
      <AppStoreContext.Provider value={store}>
        <Shell />
      </AppStoreContext.Provider>
    </FluentProvider>
  );
}
