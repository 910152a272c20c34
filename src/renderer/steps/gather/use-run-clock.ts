import { useEffect, useState } from "react";
import { useNow } from "#renderer/state/use-now.ts";

/** The time in milliseconds, renewed every second while a run goes on. When none does, nothing ticks. */
export function useRunClock(isRunning: boolean): number {
  const now = useNow();
  const [, setTicks] = useState(0);
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => setTicks((ticks) => ticks + 1), 1000);
    return () => clearInterval(timer);
  }, [isRunning]);
  return now.getTime();
}
