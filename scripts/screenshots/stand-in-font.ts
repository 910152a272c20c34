import { writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Where Segoe UI is not installed, Open Sans stands in for it if it is: the widths of the two are alike. */
export async function standInFont(folder: string): Promise<void> {
  if (process.platform !== "linux") return;
  const file = join(folder, "fonts.conf");
  const alias = "<alias binding='same'><family>Segoe UI</family><prefer><family>Open Sans</family></prefer></alias>";
  await writeFile(file, `<fontconfig><include>/etc/fonts/fonts.conf</include>${alias}</fontconfig>\n`);
  process.env["FONTCONFIG_FILE"] = file;
}
