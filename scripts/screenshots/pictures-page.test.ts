import { expect, it } from "vitest";
import { picturesPage } from "./pictures-page.ts";

it("puts each drawn picture beside ours, with every difference", () => {
  const page = picturesPage([{ drawn: "01.png", ours: "start-1280x800-light.png", differences: ["a < b", "c"] }], []);
  expect(page).toContain('src="drawn/01.png"');
  expect(page).toContain('src="ours/start-1280x800-light.png"');
  expect(page).toContain("<style>body { ");
  expect(page).toContain("<li>a &lt; b</li><li>c</li>");
});

it("shows a step that is not built without a picture of ours", () => {
  expect(picturesPage([{ drawn: "06.png", ours: null, differences: [] }], [])).not.toContain('src="ours/');
});

it("groups what was taken by view", () => {
  const page = picturesPage([], ["help-1024x700-dark.png", "help-1280x800-light.png", "share-1280x800-light.png"]);
  expect(page.match(/<h2>[^<]+/gu)).toEqual(["<h2>help", "<h2>share"]);
});
