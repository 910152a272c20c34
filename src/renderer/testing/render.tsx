import { FluentProvider } from "@fluentui/react-components";
import { cleanup, render, type RenderResult } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach } from "vitest";
import { ok } from "#domain/kernel/result.ts";
import { testInstant } from "#domain/testing/facts.ts";
import type { OpenedBundle } from "#domain/bundle/opened.ts";
import { createFakeBridge } from "#renderer/bridge/fake-bridge.ts";
import { NowContext } from "#renderer/state/use-now.ts";
import { createAppStore, type AppStore } from "#renderer/state/store.ts";
import { AppStoreContext } from "#renderer/state/use-app-state.ts";
import { lightTheme } from "#renderer/styles/theme.ts";

afterEach(cleanup);

/** The time it is in tests: 20 minutes after the builders' facts were gathered. */
export const testNow = new Date(Date.parse(testInstant) + 20 * 60_000);

/** Draws a component as the app would, without a store. */
export function renderPart(part: ReactElement): RenderResult {
  return render(<FluentProvider theme={lightTheme}>{part}</FluentProvider>);
}

/** A store in which the given estate is open. */
export function storeWith(bundle: OpenedBundle): AppStore {
  const store = createAppStore(createFakeBridge({ sample: ok(bundle) }));
  store.setState({ estate: { phase: "opened", bundle }, step: "sign-in-options" });
  return store;
}

/** Draws a part of the app over a store, at {@link testNow}. */
export function renderWith(store: AppStore, part: ReactElement): RenderResult {
  return renderPart(
    <NowContext.Provider value={() => testNow}>
      <AppStoreContext.Provider value={store}>{part}</AppStoreContext.Provider>
    </NowContext.Provider>,
  );
}
