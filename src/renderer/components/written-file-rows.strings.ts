export const writtenFileStrings = {
  place: "Place",
  size: "Size",
  sha256: "SHA-256",
} as const;
