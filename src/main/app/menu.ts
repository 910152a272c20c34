import { Menu, type MenuItemConstructorOptions } from "electron";

/** A menu of editing and zoom only: Electron's own holds links to the web. */
export function setMenu(platform: NodeJS.Platform): void {
  const appMenu: MenuItemConstructorOptions[] = platform === "darwin" ? [{ role: "appMenu" }] : [];
  const view: MenuItemConstructorOptions = {
    label: "View",
    submenu: [
      { role: "resetZoom" },
      { role: "zoomIn" },
      { role: "zoomOut" },
      { type: "separator" },
      { role: "togglefullscreen" },
    ],
  };
  Menu.setApplicationMenu(Menu.buildFromTemplate([...appMenu, { role: "editMenu" }, view, { role: "windowMenu" }]));
}
