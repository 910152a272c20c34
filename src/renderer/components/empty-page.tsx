import { EmptyState, type EmptyStateProps } from "./empty-state.tsx";
import { PageHead } from "./page-head.tsx";

export interface EmptyPageProps extends EmptyStateProps {
  readonly title: string;
}

/** A whole step that has nothing to show yet: its title, which takes the focus as on every step, why, and one way on. */
export function EmptyPage({ title, ...why }: EmptyPageProps) {
  return (
    <div data-region>
      <PageHead title={title} />
      <EmptyState {...why} />
    </div>
  );
}
