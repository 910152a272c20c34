import type { Native } from "./native-library.ts";
import type { ContextRequest, SecurityContext } from "./security-context.ts";
export function openSspiContext(_n: Native, _r: ContextRequest): Promise<SecurityContext> {
  throw new Error("todo");
}
