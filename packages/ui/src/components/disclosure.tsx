import type { ReactNode } from 'react';

/** "How is this made up?": opens in place, with or without script; a printed page shows it open. */
export function Disclosure({
  summary,
  children,
  isOpen = false,
}: {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly isOpen?: boolean;
}) {
  return (
    <details className="disclosure" open={isOpen}>
      <summary>{summary}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
