import type { ReactNode } from 'react';

/** One number that matters, with its name and what it is made of. Never a row of them for decoration. */
export function KeyNumber({
  label,
  value,
  detail,
}: {
  readonly label: ReactNode;
  readonly value: ReactNode;
  readonly detail?: ReactNode;
}) {
  return (
    <div className="key-number">
      <p className="key-number-label">{label}</p>
      <p className="key-number-value">{value}</p>
      {detail ? <p className="key-number-detail">{detail}</p> : null}
    </div>
  );
}
