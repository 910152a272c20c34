import { packageApp } from "./package/package-app.ts";
import { sizeOf } from "./package/size-of.ts";

const say = (line: string): void => console.log(line);

const packaged = await packageApp({ output: "dist", say });
if (packaged.ok) {
  for (const result of packaged.value.results) say(`${result} (${await sizeOf(result)})`);
} else {
  console.error(packaged.error);
  process.exitCode = 1;
}
