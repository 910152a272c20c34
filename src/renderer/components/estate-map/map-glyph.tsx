import {
  ArrowBidirectionalLeftRight16Regular,
  ArrowLeft16Regular,
  ArrowRight16Regular,
  Organization16Regular,
} from "@fluentui/react-icons";
import { VerdictIcon } from "../verdict-icon.tsx";
import type { Glyph } from "./layout/map-drawing.ts";

const icons = {
  forest: Organization16Regular,
  "two-way": ArrowBidirectionalLeftRight16Regular,
  "to-right": ArrowRight16Regular,
  "to-left": ArrowLeft16Regular,
} as const;

/** A shape before words. What it says is also in the name of what holds it. */
export function MapGlyph({ glyph }: { readonly glyph: Glyph }) {
  if (typeof glyph === "object") return <VerdictIcon verdict={glyph.verdict} />;
  const Icon = icons[glyph];
  return <Icon aria-hidden />;
}
