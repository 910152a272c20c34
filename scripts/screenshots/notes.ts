/** One step beside the picture that was drawn of it before it was built. */
export interface PictureNote {
  /** File name of the drawn picture. */
  readonly drawn: string;
  /** Name of ours, without folder; `null` while the step is not built. */
  readonly ours: string | null;
  /** Each difference and its reason. */
  readonly differences: readonly string[];
}

const everywhere = [
  "Steps of later work (Network, Clients, Service options, DNS and ports, Activation, Call pack) are left out of the navigation; their phases stay.",
  "A step has its tick only when nothing in it is open, so one with failures or open answers shows the half ring.",
  "Help has a button of its own in the header.",
] as const;

/** What differs from the drawn pictures, and why. Data in both is made up. */
export const pictureNotes: readonly PictureNote[] = [
  {
    drawn: "01-start.png",
    ours: "start-1280x800-light.png",
    differences: [
      "The computer of this picture belongs to no domain, so the right side shows what that looks like: cause and next step instead of four ticks.",
      "Ticket and clock are not looked at before Connect: both need a question to a server, and Start asks none.",
      "Each recent assessment can be deleted in its row.",
      "No endpoint list is part of this version, so the foot does not date one. What is read and the keys are behind the help button.",
    ],
  },
  {
    drawn: "02-gather.png",
    ours: "lab-gather-running-1280x800-light.png",
    differences: [
      ...everywhere,
      "Taken against the lab's own two forests, of which one falls silent. Its estate is small, so most collectors are done when the silence is told.",
      "Time left is told only where the number of objects was counted beforehand; the lab's are read before that.",
      "Details of a failure are folded below it, not behind a third button.",
    ],
  },
  {
    drawn: "03-estate-map.png",
    ours: "estate-map-trust-1280x800-light.png",
    differences: [
      "Users in domains are named as such, and the legend says that they are enabled accounts.",
      "The pane lists both directions of the routing, each with the forest that keeps it.",
      "A domain of which some facts were read keeps its solid frame and names what is missing.",
      "Re-checking one trust is done on Gather, where its collector is.",
    ],
  },
  {
    drawn: "04-findings.png",
    ours: "findings-1280x800-light.png",
    differences: [
      "What changed since an earlier run is on Progress, which has a list of its own; here is no column and no filter for it.",
      "Findings can be grouped by verdict as well.",
      "Everything that fails or warns is in the plan, so nothing has to be added to it. The pane also leads to the option that rests on the finding.",
      "A banner says what could not be read, with the way to what is unknown.",
      "Export is on Share.",
    ],
  },
  {
    drawn: "05-sign-in-options.png",
    ours: "sign-in-options-what-if-1280x800-light.png",
    differences: [
      "The plan holds every fix already, so the bar has nothing to put in it; it resets. It assumes fixes, not yet other facts.",
      "Sync, publishing and password writeback stand below the cards, with their status.",
      "The bar names the place of each fix, because one estate can need the same one at several.",
      "Where agents or farm are to stand is a row of its card.",
      "Forests are sorted worst first on each card.",
      "The tree also folds what is to be checked by hand and what can be verified on servers and network paths only.",
      "The pane has the order of the findings' pane: sentence, evidence, origin, rule, what would turn it.",
    ],
  },
  {
    drawn: "08-share.png",
    ours: "share-1280x800-light.png",
    differences: [
      "First form: one level (full), no recipients and no seal, and the page says so instead of drawing them. Two parts and the files to write are left of the four.",
      "The report as HTML and as PDF is written here.",
    ],
  },
  {
    drawn: "09-sign-in-options-dark.png",
    ours: "sign-in-options-what-if-1280x800-dark.png",
    differences: ["As for the light picture."],
  },
  {
    drawn: "10-findings-1024x700.png",
    ours: "findings-1024x700-light.png",
    differences: [
      "As for the wide picture. The size of the estate stands in the menu at its name, and the vantage stays while it has room.",
    ],
  },
  {
    drawn: "11-sign-in-options-contrast.png",
    ours: "sign-in-options-what-if-1280x800-contrast.png",
    differences: [
      "As for the light picture. Buttons carry the system's frame, which forced colours give every button.",
      "Chosen toggles are filled with the system's highlight colour.",
    ],
  },
  {
    drawn: "12-estate-map-12-forests.png",
    ours: "estate-map-12-forests-1280x800-light.png",
    differences: [
      "The icon of a trust is its worst finding: a one-way or external trust fails Pass-through Authentication also where its suffixes are not known.",
      "The lines of a forest start from one point at its side.",
      "The legend takes two lines, because it also says which users are counted.",
    ],
  },
  {
    drawn: "06-plan.png",
    ours: "plan-1280x800-light.png",
    differences: [
      ...everywhere,
      "Items are grouped by the area of their findings. Setting servers up and going live are no items yet, since nothing that fails asks for them.",
      "Dates, windows, freezes, calls and the plan agreed on are set in a part of their own, behind Windows and dates.",
      "Calls are marked with dotted lines. The finish is a diamond without words; the sentence on top has its day.",
      "The text or script of an item is one part beside the others, with every file of it.",
      "Undo and redo have buttons besides their keys.",
    ],
  },
  { drawn: "07-network.png", ours: null, differences: ["Not built yet."] },
];
