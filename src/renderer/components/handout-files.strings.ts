export const handoutFilesStrings = {
  copy: "Copy",
  copyNamed: (name: string) => `Copy ${name}`,
  copied: "Copied",
  notCopied: "Not copied. Select the text and press Ctrl+C.",
} as const;
