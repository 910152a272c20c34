import type { AssessmentSlice } from "./assessment-slice.ts";
import type { EstateSlice } from "./estate-slice.ts";
import type { FindingsSlice } from "./findings-slice.ts";
import type { GatherViewSlice } from "./gather-view-slice.ts";
import type { MapSlice } from "./map-slice.ts";
import type { OptionsSlice } from "./options-slice.ts";
import type { PlanSlice } from "./plan-slice.ts";
import type { QuestionsSlice } from "./questions-slice.ts";
import type { ProgressSlice } from "./progress-slice.ts";
import type { ProfileDraftsSlice } from "./profile-drafts-slice.ts";
import type { RecheckSlice } from "./recheck-slice.ts";
import type { ShareSlice } from "./share-slice.ts";
import type { StartSlice } from "./start-slice.ts";
import type { ViewSlice } from "./view-slice.ts";
import type { WhatIfSlice } from "./what-if-slice.ts";

/** All that the window remembers. Whatever can be worked out from it is worked out, never kept. */
export type AppState = AssessmentSlice &
  ShareSlice &
  StartSlice &
  EstateSlice &
  ViewSlice &
  FindingsSlice &
  GatherViewSlice &
  MapSlice &
  OptionsSlice &
  PlanSlice &
  ProgressSlice &
  QuestionsSlice &
  ProfileDraftsSlice &
  RecheckSlice &
  WhatIfSlice;
