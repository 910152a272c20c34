/** Whose job a fix usually is; the words of a fix say it closer. */
export const roles = ["directory", "security", "sync", "help-desk", "decision-maker", "assessor"] as const;
export type Role = (typeof roles)[number];

export const risks = ["low", "medium", "high"] as const;
export type Risk = (typeof risks)[number];

/** What a plan needs to know of a fix. Rough figures for one estate of ordinary size, said as such wherever they show. */
export interface FixData {
  readonly owner: Role;
  /** Hours of work. */
  readonly hours: number;
  /** Working days from begin to done, waiting included. */
  readonly days: number;
  /** Of trouble for users or servers while it is done. */
  readonly risk: Risk;
  readonly isReversible: boolean;
  /** Whether it belongs into a change window. */
  readonly needsWindow: boolean;
  /** Fixes that come first where the plan holds them for the same forest. */
  readonly requires: readonly string[];
}

type Figures = Omit<FixData, "requires"> & { readonly requires?: readonly string[] };

const fix = ({ requires = [], ...figures }: Figures): FixData => ({ ...figures, requires });
const low = { risk: "low", isReversible: true, needsWindow: false } as const;

/**
 * Registry: every fix a finding can name, by the id in the words of its check. Hours and days are our own estimates, no
 * vendor's figures; what comes first follows from the procedures that the rules cite.
 */
export const fixes = {
  // Trusts and suffixes
  "two-way-forest-trust": fix({
    owner: "directory",
    hours: 8,
    days: 5,
    risk: "medium",
    isReversible: true,
    needsWindow: true,
    requires: ["raise-forest-level"],
  }),
  "enable-suffix-routing": fix({
    ...low,
    owner: "directory",
    hours: 0.5,
    days: 1,
    requires: ["two-way-forest-trust", "register-upn-suffix"],
  }),
  "register-and-route-suffix": fix({
    ...low,
    owner: "directory",
    hours: 0.5,
    days: 1,
    requires: ["two-way-forest-trust"],
  }),
  "resolve-suffix-conflict": fix({
    owner: "directory",
    hours: 4,
    days: 5,
    risk: "medium",
    isReversible: true,
    needsWindow: true,
    requires: ["two-way-forest-trust"],
  }),
  "unblock-routed-domain": fix({ ...low, owner: "directory", hours: 1, days: 1, requires: ["two-way-forest-trust"] }),
  "remove-suffix-exclusion": fix({
    ...low,
    owner: "directory",
    hours: 0.5,
    days: 1,
    requires: ["two-way-forest-trust"],
  }),
  "release-owned-suffix": fix({
    owner: "directory",
    hours: 16,
    days: 15,
    risk: "medium",
    isReversible: true,
    needsWindow: true,
  }),
  "separate-shared-suffix": fix({
    owner: "directory",
    hours: 24,
    days: 20,
    risk: "medium",
    isReversible: true,
    needsWindow: true,
  }),
  "validate-trust": fix({ ...low, owner: "directory", hours: 0.5, days: 1 }),
  "look-up-suffix-routing": fix({ ...low, owner: "directory", hours: 0.5, days: 1 }),
  "allow-authentication": fix({ ...low, owner: "directory", hours: 1, days: 1, requires: ["two-way-forest-trust"] }),
  // Forests and domains
  "raise-domain-level": fix({
    owner: "directory",
    hours: 8,
    days: 5,
    risk: "medium",
    isReversible: false,
    needsWindow: true,
    requires: ["replace-old-controller"],
  }),
  "raise-forest-level": fix({
    owner: "directory",
    hours: 8,
    days: 5,
    risk: "medium",
    isReversible: false,
    needsWindow: true,
    requires: ["raise-domain-level"],
  }),
  "extend-schema": fix({
    owner: "directory",
    hours: 2,
    days: 2,
    risk: "medium",
    isReversible: false,
    needsWindow: true,
  }),
  "extend-schema-for-ad-fs": fix({
    owner: "directory",
    hours: 2,
    days: 2,
    risk: "medium",
    isReversible: false,
    needsWindow: true,
    requires: ["extend-schema"],
  }),
  "writable-domain-controller": fix({
    owner: "directory",
    hours: 8,
    days: 3,
    risk: "low",
    isReversible: true,
    needsWindow: false,
  }),
  "replace-old-controller": fix({
    owner: "directory",
    hours: 8,
    days: 5,
    risk: "medium",
    isReversible: false,
    needsWindow: true,
  }),
  "replace-dotted-netbios-name": fix({
    owner: "directory",
    hours: 120,
    days: 60,
    risk: "high",
    isReversible: false,
    needsWindow: true,
  }),
  "join-dns-namespace": fix({
    owner: "directory",
    hours: 8,
    days: 5,
    risk: "medium",
    isReversible: true,
    needsWindow: true,
  }),
  "review-allowed-dns-suffixes": fix({ ...low, owner: "directory", hours: 1, days: 1 }),
  "replace-single-label-domain": fix({
    owner: "directory",
    hours: 120,
    days: 60,
    risk: "high",
    isReversible: false,
    needsWindow: true,
  }),
  "turn-on-recycle-bin": fix({
    owner: "directory",
    hours: 0.5,
    days: 1,
    risk: "low",
    isReversible: false,
    needsWindow: false,
    requires: ["raise-forest-level"],
  }),
  "read-what-is-missing": fix({ ...low, owner: "assessor", hours: 1, days: 1 }),
  // Users
  "register-upn-suffix": fix({ ...low, owner: "directory", hours: 0.5, days: 1 }),
  "give-public-upn-suffix": fix({
    owner: "directory",
    hours: 8,
    days: 10,
    risk: "medium",
    isReversible: true,
    needsWindow: true,
    requires: ["register-upn-suffix"],
  }),
  "give-upns": fix({
    owner: "directory",
    hours: 2,
    days: 3,
    risk: "medium",
    isReversible: true,
    needsWindow: true,
    requires: ["register-upn-suffix"],
  }),
  "settle-source-anchor": fix({ ...low, owner: "directory", hours: 4, days: 5 }),
  "convert-inetorgpersons": fix({
    owner: "directory",
    hours: 8,
    days: 5,
    risk: "medium",
    isReversible: true,
    needsWindow: true,
  }),
  "disable-expired-accounts": fix({ ...low, owner: "directory", hours: 2, days: 1 }),
  "sync-temporary-passwords": fix({ ...low, owner: "sync", hours: 8, days: 3 }),
  "change-passwords-in-browser": fix({ ...low, owner: "help-desk", hours: 2, days: 5 }),
  "allow-agent-servers": fix({ ...low, owner: "directory", hours: 1, days: 1 }),
  // Policies
  "raise-lockout-threshold": fix({ ...low, owner: "security", hours: 1, days: 5 }),
  "shorten-lockout-duration": fix({ ...low, owner: "security", hours: 1, days: 5 }),
  "review-fine-grained-policies": fix({ ...low, owner: "directory", hours: 0.5, days: 1 }),
  // Seamless SSO
  "turn-on-seamless-sso": fix({ ...low, owner: "directory", hours: 1, days: 1, requires: ["plan-directory-sync"] }),
  "turn-on-sso-by-script": fix({ ...low, owner: "directory", hours: 8, days: 2, requires: ["plan-directory-sync"] }),
  "enable-sso-account": fix({ ...low, owner: "directory", hours: 0.5, days: 1 }),
  "protect-sso-account": fix({ ...low, owner: "directory", hours: 0.5, days: 1 }),
  "recreate-sso-account": fix({
    owner: "directory",
    hours: 1,
    days: 1,
    risk: "medium",
    isReversible: true,
    needsWindow: true,
  }),
  "remove-extra-sso-accounts": fix({
    owner: "directory",
    hours: 1,
    days: 1,
    risk: "medium",
    isReversible: false,
    needsWindow: true,
  }),
  "roll-sso-key": fix({
    owner: "directory",
    hours: 0.5,
    days: 1,
    risk: "low",
    isReversible: false,
    needsWindow: false,
    requires: ["enable-sso-account", "recreate-sso-account", "remove-extra-sso-accounts"],
  }),
  "set-sso-encryption": fix({ ...low, owner: "directory", hours: 0.5, days: 1, requires: ["roll-sso-key"] }),
  // AD FS
  "farm-forest-trust": fix({
    owner: "directory",
    hours: 8,
    days: 5,
    risk: "medium",
    isReversible: true,
    needsWindow: true,
    requires: ["raise-forest-level"],
  }),
  "create-kds-root-key": fix({
    owner: "directory",
    hours: 0.5,
    days: 1,
    risk: "low",
    isReversible: false,
    needsWindow: false,
  }),
  "farm-service-account": fix({
    ...low,
    owner: "directory",
    hours: 1,
    days: 1,
    requires: ["create-kds-root-key"],
  }),
  // Sync and decisions
  "plan-directory-sync": fix({ ...low, owner: "decision-maker", hours: 2, days: 5 }),
  "grant-replication-rights": fix({
    ...low,
    owner: "directory",
    hours: 0.5,
    days: 1,
    requires: ["plan-directory-sync"],
  }),
  "keep-one-sync-server": fix({
    owner: "sync",
    hours: 4,
    days: 2,
    risk: "medium",
    isReversible: false,
    needsWindow: true,
  }),
  "decide-managed-sign-in": fix({ ...low, owner: "decision-maker", hours: 2, days: 5 }),
  "decide-agent-forests": fix({ ...low, owner: "decision-maker", hours: 2, days: 5 }),
  "decide-ad-fs-forests": fix({ ...low, owner: "decision-maker", hours: 2, days: 5 }),
  "decide-farm-sites": fix({ ...low, owner: "decision-maker", hours: 2, days: 5 }),
  // Asked
  "decide-sign-in-name": fix({ ...low, owner: "decision-maker", hours: 4, days: 10 }),
  "revisit-hash-policy": fix({ ...low, owner: "decision-maker", hours: 4, days: 20 }),
  "decide-second-factor": fix({ ...low, owner: "decision-maker", hours: 8, days: 20 }),
  "decide-certificates": fix({ ...low, owner: "decision-maker", hours: 2, days: 5 }),
  "move-hello-to-cloud-trust": fix({ ...low, owner: "sync", hours: 16, days: 15 }),
  "keep-hash-sync-for-outages": fix({ ...low, owner: "sync", hours: 8, days: 5 }),
  "turn-on-hash-sync-fallback": fix({ ...low, owner: "sync", hours: 4, days: 3 }),
  "follow-password-expiry": fix({ ...low, owner: "sync", hours: 1, days: 1 }),
  "settle-account-state": fix({ ...low, owner: "decision-maker", hours: 4, days: 10 }),
  "turn-on-writeback": fix({ ...low, owner: "sync", hours: 8, days: 5 }),
  "license-writeback": fix({ ...low, owner: "decision-maker", hours: 2, days: 15 }),
  "plan-agent-servers": fix({ ...low, owner: "sync", hours: 8, days: 10 }),
  "install-agents-each": fix({ ...low, owner: "sync", hours: 3, days: 2 }),
  "select-pta-on-staging": fix({ ...low, owner: "sync", hours: 0.5, days: 1 }),
  "create-cloud-administrator": fix({ ...low, owner: "sync", hours: 1, days: 1 }),
  "modernise-clients": fix({ ...low, owner: "help-desk", hours: 40, days: 30 }),
  "route-without-translation": fix({ ...low, owner: "security", hours: 16, days: 15 }),
  "settle-sync-proxy": fix({ ...low, owner: "security", hours: 4, days: 5 }),
  "decide-tenants": fix({ ...low, owner: "decision-maker", hours: 8, days: 15 }),
  "anchor-for-moves": fix({ ...low, owner: "directory", hours: 4, days: 5 }),
  "prepare-connector-account": fix({ ...low, owner: "directory", hours: 4, days: 3 }),
  "choose-connect-sync": fix({ ...low, owner: "decision-maker", hours: 2, days: 5 }),
  "plan-farm-servers": fix({ ...low, owner: "sync", hours: 16, days: 15 }),
  "settle-farm-balancer": fix({ ...low, owner: "security", hours: 8, days: 10 }),
  "separate-proxies": fix({ ...low, owner: "sync", hours: 8, days: 10 }),
  "take-current-agent": fix({ ...low, owner: "sync", hours: 0.5, days: 1 }),
  "settle-earlier-farm": fix({ ...low, owner: "directory", hours: 2, days: 5 }),
  "federate-multiple-domains": fix({ ...low, owner: "sync", hours: 1, days: 1 }),
  "reconsider-method": fix({ ...low, owner: "decision-maker", hours: 2, days: 5 }),
} as const satisfies Readonly<Record<string, FixData>>;

export type FixId = keyof typeof fixes;

/** Data of a fix; `null` for an id that this version does not know, as a bundle of a later one may hold. */
export function fixData(id: string): FixData | null {
  return (fixes as Readonly<Record<string, FixData>>)[id] ?? null;
}
