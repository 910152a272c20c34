import { useLayoutEffect, useRef, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { EstateMap } from "#domain/result/estate-map/estate-map.ts";
import { worstFirst } from "#domain/result/estate-map/worst-first.ts";
import { narrow } from "#renderer/styles/layout.ts";
import { DataTable } from "./data-table.tsx";
import { domainRow, forestRow, trustRow, type TableRow } from "./estate-table-rows.tsx";
import { estateTablesStrings as strings } from "./estate-tables.strings.ts";
import { itemId, type MapItem } from "./map-item.ts";
import { usePaneStyles } from "./use-pane-styles.ts";

const useStyles = makeStyles({
  root: {
    height: "100%",
    overflowY: "auto",
    padding: "16px 24px",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXL,
    [narrow]: { padding: "12px 16px" },
  },
});

export interface EstateTablesProps {
  readonly map: EstateMap;
  readonly selected: MapItem | null;
  readonly onChoose: (item: MapItem) => void;
  readonly onClose: () => void;
  readonly scrollTop: number;
  readonly onScroll: (scrollTop: number) => void;
}

/** What the drawing shows, as three tables. */
export function EstateTables({ map, selected, onChoose, onClose, scrollTop, onScroll }: EstateTablesProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (ref.current !== null) ref.current.scrollTop = scrollTop;
    // oxlint-disable-next-line react/exhaustive-deps -- taken up once, when the tables come back on screen
  }, []);
  const withButton = ({ item, name, cells }: TableRow) => {
    const isSelected = selected !== null && itemId(item) === itemId(selected);
    const button: ReactNode = (
      <button
        type="button"
        data-row-id={itemId(item)}
        aria-pressed={isSelected}
        className={mergeClasses(pane.link, pane.atTop)}
        onClick={() => onChoose(item)}
      >
        {name}
      </button>
    );
    return { id: itemId(item), isSelected, cells: [button, ...cells] };
  };
  const domains = map.forests.flatMap((forest) => forest.domains.map((domain) => domainRow(domain, forest)));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes the pane from anywhere in the tables
    <section
      ref={ref}
      className={styles.root}
      aria-label={strings.label}
      onScroll={(event) => onScroll(event.currentTarget.scrollTop)}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <DataTable
        caption={strings.forests(map.forests.length)}
        columns={[
          { id: "name", title: strings.name },
          { id: "state", title: strings.state },
          { id: "level", title: strings.level },
          { id: "users", title: strings.users, isNumber: true },
          { id: "suffixes", title: strings.suffixes, isNumber: true },
          { id: "domains", title: strings.domainCount, isNumber: true },
          { id: "trusts", title: strings.trustCount, isNumber: true },
        ]}
        rows={map.forests.map((forest) => withButton(forestRow(forest, map.links)))}
      />
      <DataTable
        caption={strings.domains(domains.length)}
        columns={[
          { id: "domain", title: strings.domain },
          { id: "forest", title: strings.forest },
          { id: "place", title: strings.place },
          { id: "controllers", title: strings.controllers, isNumber: true },
          { id: "users", title: strings.users, isNumber: true },
          { id: "state", title: strings.state },
        ]}
        rows={domains.map(withButton)}
      />
      <DataTable
        caption={strings.trusts(map.links.length)}
        columns={[
          { id: "between", title: strings.between },
          { id: "verdict", title: strings.verdict },
          { id: "kind", title: strings.kind },
          { id: "direction", title: strings.direction },
          { id: "routing", title: strings.routing },
          { id: "authentication", title: strings.authentication },
          { id: "sides", title: strings.sides },
        ]}
        rows={worstFirst(map.links).map((link) => withButton(trustRow(link)))}
      />
    </section>
  );
}
