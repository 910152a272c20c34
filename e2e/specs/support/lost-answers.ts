import type { ElectronApplication } from "@playwright/test";

/**
 * Makes the app's main process be asked again when an answer got lost: the debugger holds the promise of an answer
 * weakly, so a garbage collection between the answer and its delivery loses it, whatever was asked. What is evaluated
 * may therefore run twice. An answer that never comes stays an error after some attempts.
 */
export function asksAgain(app: ElectronApplication): ElectronApplication {
  app.evaluate = repeating(app.evaluate.bind(app));
  app.evaluateHandle = repeating(app.evaluateHandle.bind(app));
  return app;
}

const attempts = 5;
const lost = "promise was garbage collected";

function repeating<Ask extends (...input: never[]) => Promise<unknown>>(ask: Ask): Ask {
  const askUntilTold = async (...input: Parameters<Ask>): Promise<unknown> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await ask(...input);
      } catch (error) {
        if (attempt === attempts || !String(error).includes(lost)) throw error;
      }
    }
  };
  return askUntilTold as Ask;
}
