import type { Page } from "@playwright/test";

/**
 * Tries in the page what its content security policy should refuse. Gives for each attempt the directive that refused
 * it, or what happened instead.
 */
export async function violationsOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const add = <Tag extends keyof HTMLElementTagNameMap>(
      tag: Tag,
      properties: Partial<HTMLElementTagNameMap[Tag]>,
    ): HTMLElementTagNameMap[Tag] => document.body.appendChild(Object.assign(document.createElement(tag), properties));
    const remote = "https://www.example.com/x";
    const attempts: Record<string, () => unknown> = {
      inlineScript: () => add("script", { textContent: "window.wasRun = true" }),
      inlineHandler: () => {
        const button = add("button", {});
        button.setAttribute("onclick", "window.wasRun = true");
        button.click();
      },
      // A string given to a timer is compiled later, outside the reach of the tool that drives this page.
      // oxlint-disable-next-line typescript/no-implied-eval -- that it is refused is what is tested
      evaluatedText: () => setTimeout("window.wasRun = true"),
      remoteScript: () => add("script", { src: remote }),
      inlineStyle: () => add("style", { textContent: "body { outline: 9px solid red }" }),
      remoteImage: () => add("img", { src: remote }),
      dataImage: () => add("img", { src: "data:image/gif;base64,R0lGODlhAQABAAAAACw=" }),
      fetch: () => fetch("app://groundcheck/index.html").catch(() => null),
      socket: () => new WebSocket("wss://www.example.com/"),
      frame: () => add("iframe", { src: "app://groundcheck/index.html" }),
      object: () => add("object", { data: "app://groundcheck/index.html" }),
      base: () => document.head.appendChild(Object.assign(document.createElement("base"), { href: remote })),
      form: () => add("form", { action: "app://groundcheck/index.html" }).submit(),
      worker: () => new Worker("data:text/javascript,0"),
      media: () => add("video", { src: remote }),
    };
    const outcome: Record<string, string> = {};
    for (const [name, attempt] of Object.entries(attempts)) {
      const directive = new Promise<string>((resolve) => {
        document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective), {
          once: true,
        });
        setTimeout(() => resolve("nothing refused it"), 2000);
      });
      try {
        attempt();
      } catch {
        // Some are refused by throwing as well; the event tells which directive did it.
      }
      outcome[name] = await directive;
    }
    if ("wasRun" in window) outcome["inlineScript"] = "it ran";
    return outcome;
  });
}
