import { asides } from "#renderer/steps/asides.ts";
import { steps } from "#renderer/steps/index.ts";
import { later } from "./later.tsx";

/** The frame of the wizard, which Start does without. */
export const wizardFrame = later(async () => (await import("./wizard-frame.tsx")).WizardFrame);

/** Loads every part of the window that the first picture did without. */
export async function preloadParts(): Promise<void> {
  await Promise.all([wizardFrame, ...steps, ...asides].map(async (part) => part.preload?.()));
}
