/* oxlint-disable typescript/no-unsafe-assignment, typescript/no-unsafe-call, typescript/no-unsafe-member-access -- Electron loads this file as it is (-r), so it cannot be TypeScript */
// Says "usable" once the first heading of a window has been painted, the same for both apps and from inside, so that
// no tool has to attach.
const { app } = require("electron");

const untilPainted = `new Promise((done) => {
  const look = () => requestAnimationFrame(document.querySelector("h1") === null ? look : () => requestAnimationFrame(done));
  look();
}).then(() => null)`;

app.on("web-contents-created", (_event, contents) => {
  contents.once("dom-ready", () => {
    void contents.executeJavaScript(untilPainted).then(() => process.stdout.write("usable\n"));
  });
});
