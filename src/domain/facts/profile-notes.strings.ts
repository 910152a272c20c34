export const profileNotesStrings = {
  tenantName:
    "Kept. First names of tenants end in .onmicrosoft.com, .onmicrosoft.us or .partner.onmschina.cn; this one does not.",
  targetDate: "Kept, but it is before the start.",
  agentForests: (name: string): string =>
    `Kept. ${name} is no forest or domain of what was read, so Pass-through Authentication stays undecided.`,
  forestsOutOfScope: (name: string): string => `Kept. ${name} is no forest of what was read, so it leaves nothing out.`,
} as const;
