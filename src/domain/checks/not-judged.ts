/** A rule that no check judges, although it is not narrower than a forest (or is about single objects). */
export interface NotJudged {
  readonly ruleId: string;
  /** Why, for whoever maintains the checks; the reader sees the words in `to-verify.strings.ts`. */
  readonly reason: string;
}

/** Registry: rules of resources/identity-rules.json that are left to the reader, by id in the order of that file. */
export const notJudged: readonly NotJudged[] = [
  { ruleId: "DS-OS-01", reason: "Which computer becomes the sync server is not stated anywhere yet." },
  { ruleId: "DS-JOIN-01", reason: "Which computer becomes the sync server is not stated anywhere yet." },
  { ruleId: "DS-SQL-01", reason: "Groups are not counted yet, so the objects in scope are not known." },
  { ruleId: "DS-VERSION-01", reason: "The version of a sync server is kept on the server, not in the directory." },
  { ruleId: "DS-CLEAN-01", reason: "Values of single objects are not read yet." },
  { ruleId: "DS-GROUP-01", reason: "Members of groups are not counted yet." },
  { ruleId: "SSO-TENANT-01", reason: "The account does not show which tenant it serves." },
  { ruleId: "SSO-TOKEN-01", reason: "Group memberships of single users are not read." },
  { ruleId: "FS-SPN-01", reason: "The federation service name is not stated anywhere yet." },
  { ruleId: "FS-PDC-01", reason: "It has to be reached from the first farm server, which is not where the app runs." },
  { ruleId: "DS-QUOTA-01", reason: "Groups are not counted yet, so the objects in scope are not known." },
  { ruleId: "DS-UPN-04", reason: "Mail addresses of single users are not read yet." },
  {
    ruleId: "DS-EXIST-01",
    reason: "The account does not show which server made it; DS-TWO-01 judges what follows from it.",
  },
  { ruleId: "DS-RESOURCE-01", reason: "Attributes of Exchange are not read yet." },
  { ruleId: "DS-LINKED-01", reason: "Attributes of Exchange are not read yet." },
  { ruleId: "DS-SFB-01", reason: "Traces of Lync and Skype for Business are not read yet." },
  { ruleId: "CS-01", reason: "Groups are not counted yet, so the objects in scope are not known." },
  { ruleId: "CS-02", reason: "Members of groups are not counted yet." },
  { ruleId: "CS-04", reason: "Whether a path leads from forest to forest is not tested yet." },
  { ruleId: "PTA-DEP-18", reason: "It informs only, and current documentation does not list it any more." },
  { ruleId: "SSO-ENC-02", reason: "The directory shows when the key was set, not when the encryption types were." },
  { ruleId: "SSO-FOREST-01", reason: "It says how to set up, and nothing that could be broken before." },
  { ruleId: "SSO-FOREST-02", reason: "It says how to set up, and nothing that could be broken before." },
  { ruleId: "SSO-PRT-01", reason: "Whether a client is joined to Microsoft Entra shows on the client." },
  { ruleId: "WB-01", reason: "The minimum password age is not read yet." },
];
