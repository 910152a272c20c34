import { ensureSystemPackages, installCommand } from "../scripts/system-packages.ts";

type Benchmark = (args: readonly string[]) => Promise<void>;

// Loaded by name, so that one benchmark never pays for another.
const benchmarks: Readonly<Record<string, () => Promise<Benchmark>>> = {
  "directory-read": async () => (await import("./directory-read.ts")).benchDirectoryRead,
  "gather-loop": async () => (await import("./gather-loop.ts")).benchGatherLoop,
  judge: async () => (await import("./judge.ts")).benchJudge,
  launch: async () => (await import("./launch.ts")).benchLaunch,
  window: async () => (await import("./window.ts")).benchWindow,
};

const [name = "", ...args] = process.argv.slice(2);
const load = benchmarks[name];
if (load === undefined) {
  console.error(`Name a benchmark: npm run bench -- ${Object.keys(benchmarks).join(" | ")}`);
  process.exitCode = 2;
} else {
  const packages = await ensureSystemPackages(["bench"], (line) => console.log(line));
  if (packages.kind === "missing") {
    console.error(`Packages are missing. ${packages.cause ?? installCommand(packages.packages)}`);
    process.exitCode = 1;
  } else {
    const bench = await load();
    await bench(args);
  }
}
