import { useEffect } from "react";

const query = "(forced-colors: active)";

/**
 * Lets the styles written for forced colours hold in an ordinary window. It imitates what the app says of them, not what
 * the system does by itself: the last look is in a window where they are on.
 */
export function useImitatedContrast(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const sheets = [...document.querySelectorAll<HTMLStyleElement>("style[media]")].filter(
      ({ media }) => media === query,
    );
    for (const sheet of sheets) sheet.media = "all";
    return () => {
      for (const sheet of sheets) sheet.media = query;
    };
  }, [isOn]);
}
