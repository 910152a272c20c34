import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { upLab } from "#lab/real/lab.ts";
import type { LabForest, RunningLab } from "#lab/real/running-lab.ts";

import { runUnderWine } from "./run-wine.ts";

const program = new URL("read-trusts.ts", import.meta.url).pathname;

describe("the Windows security library, under Wine", () => {
  let lab: RunningLab;
  let forest: LabForest;

  const readTrusts = async (environment: Record<string, string>): Promise<{ code: number | null; answer: unknown }> => {
    const { code, output } = await runUnderWine(program, [forest.dc.address, forest.dc.host], environment);
    return { code, answer: JSON.parse(output) as unknown };
  };

  beforeAll(async () => {
    lab = await upLab("two-forests-routed");
    forest = lab.forests[0]!;
  });
  afterAll(async () => {
    await lab?.down();
  });

  it("binds as the signed-in user, sealed, and reads the trust", async () => {
    const ticket = await lab.kinit(forest.key);
    const { code, answer } = await readTrusts({ KRB5_CONFIG: lab.krb5Config, KRB5CCNAME: ticket });
    const partner = Buffer.from(lab.forests[1]!.dnsName, "utf8").toString("hex");
    expect(answer).toMatchObject({
      platform: "win32",
      mechanism: "Kerberos",
      info: { server: forest.dc.host, port: 389, protection: "sasl-sealed" },
      trusts: [{ values: { trustpartner: [partner] } }],
    });
    expect(code).toBe(0);
  });

  it("says that there is no ticket, and binds no weaker way", async () => {
    const { code, answer } = await readTrusts({ KRB5_CONFIG: lab.krb5Config, KRB5CCNAME: "FILE:/nonexistent/cache" });
    expect(answer).toMatchObject({ platform: "win32", code: "no-ticket" });
    expect(code).toBe(1);
  });
});
