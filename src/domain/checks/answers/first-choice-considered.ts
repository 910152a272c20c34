import { defineEstateCheck, type CheckContext } from "#domain/checks/define-check.ts";
import { manual, pass, warn } from "#domain/checks/outcome.ts";
import { answerTo } from "#domain/questions/answer-to.ts";
import { questions } from "#domain/questions/index.ts";

/** Answers that speak for another method than password hash sync. */
const demands = [
  ["hashes-outside", "forbidden"],
  ["second-factor", "federated"],
  ["sign-in-name", "down-level"],
  ["account-state-delay", "not-acceptable"],
  ["certificates", "hello-certificate-trust"],
] as const;

/** Password hash sync is the first choice where nothing demands another. Source: Choose the right authentication method. */
export const firstChoiceConsidered = defineEstateCheck({
  id: "first-choice-considered",
  rules: ["CHOICE-01", "PHS-DEF-01"],
  area: "plan",
  evaluate({ profile }) {
    const { signInWish } = profile;
    if (signInWish === null || signInWish === "password-hash-sync") return pass("first", { rule: "PHS-DEF-01" });
    const answers = answersTo(profile);
    if (answers.some(({ isDemand }) => isDemand)) return pass("demanded");
    return answers.some(({ isOpen }) => isOpen) ? manual("open") : warn("notDemanded");
  },
});

function answersTo({ answers }: CheckContext["profile"]) {
  return demands.map(([question, demand]) => {
    const answer = answerTo(questions[question], answers);
    return { isDemand: answer === demand, isOpen: answer === null };
  });
}
