import { useEffect } from "react";
import { FluentProvider } from "@fluentui/react-components";
import { Shell } from "./shell/shell.tsx";
import type { AppStore } from "./state/store.ts";
import { AppStoreContext } from "./state/use-app-state.ts";
import { darkTheme, lightTheme } from "./styles/theme.ts";
import { useMediaQuery } from "./styles/use-media-query.ts";
import { usePageStyles } from "./styles/use-page-styles.ts";

/** The window's content over a store. It takes the estate of the command line, and follows those opened from outside. */
export function App({ store }: { readonly store: AppStore }) {
  usePageStyles();
  const isDark = useMediaQuery("(prefers-color-scheme: dark)");
  useEffect(() => {
    void store.getState().openCurrent();
    return store.getState().followAnnouncements();
  }, [store]);
  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme}>
      <AppStoreContext.Provider value={store}>
        <Shell />
      </AppStoreContext.Provider>
    </FluentProvider>
  );
}
