import { forestDomains } from "#domain/derived/forest-domains.ts";
import { allKnown, domainFact, forestFact, known, type Known, type MissingFact } from "#domain/derived/known.ts";
import { trustLink, type TrustLink } from "#domain/derived/trust-link.ts";
import { agentForests, readForests, userForests } from "#domain/derived/user-forests.ts";
import type {
  DomainFactKey,
  DomainFactValues,
  DomainRecord,
  EstateFacts,
  ForestFactKey,
  ForestFactValues,
  ForestRecord,
} from "#domain/facts/index.ts";
import type { Profile } from "#domain/facts/profile.ts";
import type { DnsName, IsoInstant } from "#domain/kernel/primitives.ts";

import type { Area, FactRef, Finding } from "./finding.ts";
import { notKnown, type Outcome } from "./outcome.ts";

/** Everything a check may look at. Time arrives as a value. */
export interface CheckContext {
  readonly estate: EstateFacts;
  readonly profile: Profile;
  readonly now: IsoInstant;
}

/** A unit of judgement: pure, registered once in `index.ts`, its words in `<id>.strings.ts`. */
export interface Check {
  /** Kebab-case, the file's name, permanent once released; states the good condition. */
  readonly id: string;
  /** Ids in resources/identity-rules.json, the usual one first. */
  readonly rules: readonly [string, ...string[]];
  readonly area: Area;
  run(context: CheckContext): readonly Finding[];
}

type Outcomes = Outcome | readonly Outcome[];
type CheckHead = Pick<Check, "id" | "rules" | "area">;

/** Message id of the unknown verdict that the framework itself gives. Every strings file inherits its words. */
const factMissing = "factMissing";

function factsMissing(missing: readonly MissingFact[]): Outcome {
  const places = missing.map((fact) => fact.domain ?? fact.forest);
  const params = { facts: unique(missing.map((fact) => fact.fact)), places: unique(places) };
  return notKnown(factMissing, missing, { params });
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];

interface Unit {
  readonly forest: DnsName | null;
  readonly domain: DnsName | null;
  readonly servingForest: DnsName | null;
}

function toFindings(head: CheckHead, unit: Unit, outcomes: Outcomes): readonly Finding[] {
  const list: readonly Outcome[] = "verdict" in outcomes ? [outcomes] : outcomes;
  return list.map((outcome) => ({
    key: [head.id, unit.servingForest, unit.forest, unit.domain, outcome.object]
      .filter((part) => part !== null)
      .join("/"),
    checkId: head.id,
    ruleId: outcome.rule ?? head.rules[0],
    area: head.area,
    verdict: outcome.verdict,
    subject: { ...unit, object: outcome.object },
    message: outcome.message,
    params: outcome.params,
    evidence: [...outcome.evidence],
    missing: outcome.missing.map((missing) => ({ ...missing })),
  }));
}

/** Never lets a bug in one check end an evaluation: it becomes an unknown verdict that says so. */
function guarded(evaluate: () => Outcomes): Outcomes {
  try {
    return evaluate();
  } catch (error) {
    return notKnown("checkCrashed", [], { params: { reason: error instanceof Error ? error.message : String(error) } });
  }
}

/** Collects the needed values; the check never sees a fact that is not there. */
function valuesOf<K extends string>(keys: readonly K[], read: (key: K) => Known<unknown>): Known<Record<K, unknown>> {
  const all = allKnown(
    keys.map((key) => {
      const value = read(key);
      return value.known ? known([key, value.value] as const) : value;
    }),
  );
  return all.known ? known(Object.fromEntries(all.value) as Record<K, unknown>) : all;
}

/** A check that judges each forest by its own facts. */
export function defineForestCheck<K extends ForestFactKey>(
  check: CheckHead & {
    readonly needs: readonly K[];
    evaluate(facts: Pick<ForestFactValues, K>, about: ForestUnit): Outcomes;
  },
): Check {
  const judge = (context: CheckContext, forest: ForestRecord): readonly Finding[] => {
    const values = valuesOf(check.needs, (key) => forestFact(forest, key));
    const ref = (fact: ForestFactKey): FactRef => ({ forest: forest.name, domain: null, fact });
    const outcomes = values.known
      ? guarded(() => check.evaluate(values.value as Pick<ForestFactValues, K>, { ...context, forest, ref }))
      : factsMissing(values.missing);
    return toFindings(check, { forest: forest.name, domain: null, servingForest: null }, outcomes);
  };
  return { ...head(check), run: (context) => context.estate.forests.flatMap((forest) => judge(context, forest)) };
}

export interface ForestUnit extends CheckContext {
  readonly forest: ForestRecord;
  /** Points at one of this forest's facts. */
  readonly ref: (fact: ForestFactKey) => FactRef;
}

/** A check that judges each domain by its own facts. */
export function defineDomainCheck<K extends DomainFactKey>(
  check: CheckHead & {
    readonly needs: readonly K[];
    evaluate(facts: Pick<DomainFactValues, K>, about: DomainUnit): Outcomes;
  },
): Check {
  const judge = (context: CheckContext, forest: ForestRecord, domain: DomainRecord): readonly Finding[] => {
    const values = valuesOf(check.needs, (key) => domainFact(forest, domain, key));
    const ref = (fact: DomainFactKey): FactRef => ({ forest: forest.name, domain: domain.name, fact });
    const outcomes = values.known
      ? guarded(() => check.evaluate(values.value as Pick<DomainFactValues, K>, { ...context, forest, domain, ref }))
      : factsMissing(values.missing);
    return toFindings(check, { forest: forest.name, domain: domain.name, servingForest: null }, outcomes);
  };
  /** A forest that was not read has no domain records: one unknown stands for them all. */
  const unread = (forest: ForestRecord, domain: DnsName | null): readonly Finding[] => {
    const cause = forest.error?.code ?? ("not-asked" as const);
    const missing: MissingFact[] = check.needs.map((fact) => ({ fact, forest: forest.name, domain, cause }));
    return toFindings(check, { forest: forest.name, domain, servingForest: null }, factsMissing(missing));
  };
  /** Without the list of domains nothing is said of the others here; the checks that need the list are unknown. */
  const unlisted = (forest: ForestRecord): readonly (DnsName | null)[] =>
    forestDomains(forest, check.needs[0] ?? "domainHead").missing.flatMap(({ fact, domain }) =>
      fact === "partitions" ? [] : [domain],
    );
  return {
    ...head(check),
    run: (context) =>
      context.estate.forests.flatMap((forest) => [
        ...forest.domains.flatMap((domain) => judge(context, forest, domain)),
        ...unlisted(forest).flatMap((domain) => unread(forest, domain)),
      ]),
  };
}

export interface DomainUnit extends CheckContext {
  readonly forest: ForestRecord;
  readonly domain: DomainRecord;
  /** Points at one of this domain's facts. */
  readonly ref: (fact: DomainFactKey) => FactRef;
}

/** A check that judges whether one forest can serve the users of another: every ordered pair of candidate and forest. */
export function definePairCheck(
  check: CheckHead & {
    /** Which servers the serving forest would hold; agents may be stated for a forest whose users take no part. */
    readonly servers: "agents" | "farm";
    evaluate(link: TrustLink, about: PairUnit): Outcomes;
  },
): Check {
  const judge = (context: CheckContext, serving: ForestRecord, served: ForestRecord): readonly Finding[] => {
    const link = trustLink(context.estate, serving, served);
    const outcomes = link.known
      ? guarded(() => check.evaluate(link.value, { ...context, serving, served }))
      : factsMissing(link.missing);
    return toFindings(check, { forest: served.name, domain: null, servingForest: serving.name }, outcomes);
  };
  return {
    ...head(check),
    run: (context) => {
      const served = userForests(context.estate, context.profile);
      const candidates = check.servers === "farm" ? readForests : agentForests;
      return candidates(context.estate, context.profile).flatMap((serving) =>
        served.flatMap((forest) => (serving === forest ? [] : judge(context, serving, forest))),
      );
    },
  };
}

export interface PairUnit extends CheckContext {
  /** The forest of the agents or the farm. */
  readonly serving: ForestRecord;
  /** The forest whose users sign in. */
  readonly served: ForestRecord;
}

/** A check on the estate as a whole, or on what was stated. It handles missing facts itself. */
export function defineEstateCheck(check: CheckHead & { evaluate(context: CheckContext): Outcomes }): Check {
  return {
    ...head(check),
    run: (context) =>
      toFindings(
        check,
        { forest: null, domain: null, servingForest: null },
        guarded(() => check.evaluate(context)),
      ),
  };
}

const head = ({ id, rules, area }: CheckHead): CheckHead => ({ id, rules, area });
