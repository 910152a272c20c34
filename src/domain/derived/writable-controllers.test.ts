import { describe, expect, test } from "vitest";

import { aDomain, aDomainController, aForest } from "#domain/testing/facts.ts";

import { forestFact } from "./known.ts";
import { controllersByDomain } from "./writable-controllers.ts";

const root = "corp.example.com";
const child = "eu.corp.example.com";

describe("controllers by domain", () => {
  test("every domain is listed, also one without controllers, and a controller without domain in none", () => {
    const partitions = forestFact(aForest({ name: root, childDomains: [aDomain({ name: child })] }), "partitions");
    const controllers = [
      aDomainController(root, "DC1"),
      aDomainController(root, "RO1", { isReadOnly: true }),
      aDomainController(child, "EU1", { domain: null }),
    ];
    expect(partitions.known && controllersByDomain(partitions.value, controllers)).toEqual([
      { domain: root, writable: ["DC1"], readOnly: ["RO1"] },
      { domain: child, writable: [], readOnly: [] },
    ]);
  });
});
