export const ruleLineStrings = {
  read: (read: string): string => `read ${read}`,
  dated: (dated: string, read: string): string => `dated ${dated}, read ${read}`,
} as const;
