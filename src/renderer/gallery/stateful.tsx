import { useState, type ReactNode } from "react";

export interface StatefulProps<Value> {
  readonly initial: Value;
  readonly children: (value: Value, change: (value: Value) => void) => ReactNode;
}

/** Holds what a component leaves to its owner, so that it can be tried in the gallery. */
export function Stateful<Value>({ initial, children }: StatefulProps<Value>) {
  const [value, change] = useState(initial);
  return children(value, change);
}
