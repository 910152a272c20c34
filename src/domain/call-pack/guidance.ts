import type { Profile } from "#domain/facts/profile.ts";
import { statedStrings } from "#domain/report/sections/stated-table.strings.ts";
import { serviceNames } from "#domain/words/service-names.strings.ts";
import { optionTitles } from "#domain/options/options.strings.ts";

import type { CallPackPart } from "./call-pack-part.ts";
import { adoptionWords, guidanceStrings as strings } from "./guidance.strings.ts";

/** For each service that was chosen, what makes people use it. Left out while none is. */
export function adoption({ services }: Pick<Profile, "services">): CallPackPart {
  return {
    title: strings.adoption,
    none: null,
    columns: [strings.service, strings.who, strings.when, strings.measure],
    rows: services.map((id) => {
      const { who, when, measure } = adoptionWords[id];
      return [serviceNames[id], who, when, measure];
    }),
  };
}

/** The way from no tenant to people at work in it, with what is stated of each step. */
export function activation(profile: Profile): CallPackPart {
  const { steps, places } = strings;
  const listed = (values: readonly string[]): string => (values.length === 0 ? strings.notStated : values.join(", "));
  const { signInWish: wish, directorySync, seats, licences } = profile;
  return {
    title: strings.activation,
    none: null,
    columns: [strings.step, strings.console, strings.stands],
    rows: [
      [steps.tenant, places.admin, profile.tenantName ?? strings.notStated],
      [steps.emergency, places.entra, ""],
      [steps.secondFactor, places.entra, ""],
      [steps.domains, places.domains, listed(profile.verifiedDomains)],
      [
        steps.licences,
        places.admin,
        listed([seats === null ? "" : strings.seats(seats), licences ?? ""].filter(Boolean)),
      ],
      [
        steps.sync,
        places.premises,
        directorySync === null ? strings.notStated : statedStrings.syncWords[directorySync],
      ],
      [steps.signIn, places.premises, wish === null ? strings.notStated : optionTitles[wish]],
      [steps.records, places.domains, ""],
      [steps.waves, places.admin, profile.targetDate ?? strings.notStated],
      [steps.health, places.admin, ""],
    ],
  };
}
