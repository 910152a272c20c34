import { lazy, Suspense, useState, type ComponentType } from "react";

/** A part of the window whose code is loaded when it is first shown, or before that when there is time. */
export interface Later<Props extends object> {
  readonly View: ComponentType<Props>;
  /** Loads the code, so that the part shows at once. */
  readonly preload: () => Promise<void>;
}

/** What the first picture does not need loads later. A part that has been preloaded shows without a gap. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let loaded: ComponentType<Props> | null = null;
  const part = async (): Promise<ComponentType<Props>> => (loaded ??= await load());
  const Awaited = lazy(async () => ({ default: await part() }));
  function View(props: Props) {
    // Kept while it is shown: another component in its place would lose what it holds.
    const [Shown] = useState<ComponentType<Props>>(() => loaded ?? Awaited);
    return (
      <Suspense fallback={null}>
        <Shown {...props} />
      </Suspense>
    );
  }
  return { View, preload: async () => void (await part()) };
}
