const daysAgo = (days: number): string => {
  const at = new Date(Date.now() - days * 24 * 3_600_000);
  return at.toISOString().replace(/\.\d+Z$/u, "Z");
};

/** When the made estates were read that are fresh, and those that are not. */
export const soonAgo = daysAgo(0.02);
export const longAgo = daysAgo(82);
