import { useUi } from '../ui-context.tsx';

/** Holds the place of lines that are on their way, at the height they will have, so that nothing jumps. */
export function Skeleton({
  lines = 3,
  hasHeading = false,
}: {
  readonly lines?: number;
  readonly hasHeading?: boolean;
}) {
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{useUi().strings.loading}</span>
      {hasHeading ? <span className="skeleton-heading" /> : null}
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className="skeleton-line" />
      ))}
    </div>
  );
}
