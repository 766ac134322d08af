import { Label } from 'react-aria-components/Label';
import { ProgressBar } from 'react-aria-components/ProgressBar';

export interface ProgressProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** From 0 to 1; leave out where it cannot be known. */
  readonly value?: number;
  /** In words: "312 of 1,204 grants". */
  readonly detail?: string;
}

/** Long work. Widths are SVG attributes: a strict Content-Security-Policy allows no style attributes. */
export function Progress({ label, isLabelHidden = false, value, detail }: ProgressProps) {
  const share = value === undefined ? undefined : Math.min(1, Math.max(0, value));
  return (
    <ProgressBar
      className="progress"
      value={share === undefined ? 0 : share * 100}
      isIndeterminate={share === undefined}
      {...(detail ? { valueLabel: detail } : {})}
    >
      <Label className={isLabelHidden ? 'visually-hidden' : 'progress-label'}>{label}</Label>
      <svg className="progress-track" width="100%" height="10" aria-hidden="true">
        <rect className="progress-rest" y="4" width="100%" height="2" />
        <rect
          className={share === undefined ? 'progress-part progress-unknown' : 'progress-part'}
          width={`${(share ?? 0.25) * 100}%`}
          height="10"
        />
      </svg>
      {detail ? <span className="progress-detail">{detail}</span> : null}
    </ProgressBar>
  );
}
