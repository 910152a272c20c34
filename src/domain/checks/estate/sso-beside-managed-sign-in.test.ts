import { describeCheck } from "#domain/testing/check-table.ts";

import { ssoBesideManagedSignIn } from "./sso-beside-managed-sign-in.ts";

describeCheck(ssoBesideManagedSignIn, [
  {
    name: "password hash sync passes",
    forests: [],
    profile: { signInWish: "password-hash-sync" },
    gives: ["pass passwordHashSync"],
    rule: "DEP-SSO-01",
  },
  {
    name: "Pass-through Authentication passes",
    forests: [],
    profile: { signInWish: "pass-through-authentication" },
    gives: ["pass passThrough"],
  },
  {
    name: "AD FS fails, and no fix but another choice helps",
    forests: [],
    profile: { signInWish: "ad-fs" },
    gives: ["fail adFs"],
    rule: "SSO-SCOPE-01",
  },
  { name: "nothing stated is to be asked", forests: [], gives: ["manual notStated"] },
]);
