import { createContext, useContext } from "react";

/** The time that ages are told from. Handed down, so that a test says what time it is. */
export const NowContext = createContext<() => Date>(() => new Date());

/** The time now. It is taken anew whenever what uses it is drawn. */
export const useNow = (): Date => useContext(NowContext)();
