import { Fragment } from "react";

/** A name that breaks after its dots and hyphens where it does not fit on a line. */
export function BreakableName({ name }: { readonly name: string }) {
  return (
    <>
      {name.split(/(?<=[.-])/u).map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </>
  );
}
