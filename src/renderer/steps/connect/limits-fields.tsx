import { useEffect, useRef } from "react";
import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { Settings } from "#domain/contract/settings.ts";
import { formatCount } from "#renderer/format/numbers.ts";
import { connectStrings as strings } from "./connect.strings.ts";
import { useConnectStyles } from "./use-connect-styles.ts";

const pageSizes = [100, 250, 500, 1000] as const;

export interface LimitsFieldsProps {
  readonly limits: Pick<Settings, "searchesPerServer" | "pageSize">;
  readonly onChange: (changes: Partial<Pick<Settings, "searchesPerServer" | "pageSize">>) => void;
  readonly onClose: () => void;
}

/** What gathering may ask of a server at a time. */
export function LimitsFields({ limits, onChange, onClose }: LimitsFieldsProps) {
  const styles = useConnectStyles();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.querySelector<HTMLInputElement>("input:checked")?.focus(), []);
  return (
    <div ref={root} className={styles.limits}>
      <Field label={strings.searches}>
        <RadioGroup
          layout="horizontal"
          value={String(limits.searchesPerServer)}
          onChange={(_, { value }) => onChange({ searchesPerServer: value === "1" ? 1 : 2 })}
        >
          <Radio value="1" label="1" />
          <Radio value="2" label="2" />
        </RadioGroup>
      </Field>
      <Field label={strings.pageSize}>
        <RadioGroup
          layout="horizontal"
          value={String(limits.pageSize)}
          onChange={(_, { value }) => onChange({ pageSize: pageSizes.find((size) => String(size) === value) ?? 1000 })}
        >
          {pageSizes.map((size) => (
            <Radio key={size} value={String(size)} label={formatCount(size)} />
          ))}
        </RadioGroup>
      </Field>
      <p className={styles.hint}>{strings.limitsHint}</p>
      <div>
        <Button size="small" onClick={onClose}>
          {strings.limitsDone}
        </Button>
      </div>
    </div>
  );
}
