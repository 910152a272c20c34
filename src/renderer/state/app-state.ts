import type { EstateSlice } from "./estate-slice.ts";
import type { FindingsSlice } from "./findings-slice.ts";
import type { OptionsSlice } from "./options-slice.ts";
import type { ViewSlice } from "./view-slice.ts";

/** All that the window remembers. Whatever can be worked out from it is worked out, never kept. */
export type AppState = EstateSlice & ViewSlice & FindingsSlice & OptionsSlice;
