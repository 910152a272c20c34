export const startStrings = {
  stepTitle: "Start",
  title: "What is this estate ready for?",
  sentence:
    "Groundcheck reads your directory, says which sign-in options of Microsoft 365 are supported here and why, and what to fix first.",
  goOn: { title: (name: string): string => `Go on with ${name}`, text: "Still open, as you left it.", button: "Go on" },
  open: { title: "Open a bundle", text: "From this or another computer. Opened to read only.", button: "Open…" },
  sample: { title: "Sample estate", text: "A recorded estate. Touches no network.", button: "Look around" },
  opening: "Opening…",
  gather: {
    title: "Gather your own estate",
    text: "On a computer of the domain, in a terminal in Groundcheck's folder. It writes a bundle that you open here.",
    command: "npm run assess -- gather --out estate.zip",
  },
  failed: "The bundle was not opened",
  promisesTitle: "Before you start",
  promises: [
    { head: "Read-only.", text: "There is no write operation to call. An ordinary user account is enough." },
    { head: "Light.", text: "At most 2 searches at a time per domain controller." },
    { head: "Stays here.", text: "Nothing is sent anywhere. You decide later what to share." },
    { head: "Safe to stop.", text: "Every part is saved as it arrives, and a run can resume." },
  ],
  rulesOf: (date: string): string => `Rules checked against their sources in ${date}`,
} as const;
