import type { Plan } from "#domain/plan/plan-document.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { Link } from "@fluentui/react-components";
import { planStrings as strings } from "./plan.strings.ts";
import { usePlanStyles } from "./use-plan-styles.ts";

/** What is not work: findings that are waived, and items that the facts show done. */
export function PlanRest({ plan: { waived, closed } }: { readonly plan: Plan }) {
  const styles = usePlanStyles();
  const showStep = useAppState((state) => state.showStep);
  const changeFindings = useAppState((state) => state.changeFindingsView);
  if (waived.length === 0 && closed.length === 0) return null;
  const show = (key: string): void => {
    changeFindings({ choice: { kind: "finding", key }, isWaivedShown: true });
    showStep("findings");
  };
  return (
    <div className={styles.more} data-region>
      {waived.length > 0 && (
        <p className={styles.soft}>
          <strong>{`${strings.waivedTitle}: `}</strong>
          {waived.map(({ key, title, waiver }, index) => (
            <span key={key}>
              {index > 0 && "; "}
              <Link inline as="button" onClick={() => show(key)}>
                {title}
              </Link>{" "}
              {strings.waivedUntil(waiver.until, waiver.owner)}
            </span>
          ))}
        </p>
      )}
      {closed.length > 0 && (
        <p className={styles.soft}>
          <strong>{`${strings.closedTitle}: `}</strong>
          {closed.map(({ name }) => name).join("; ")}
        </p>
      )}
    </div>
  );
}
