import type { ReactNode } from 'react';
import { join } from '../join.ts';

export interface TimelineStep {
  readonly id: string;
  readonly title: ReactNode;
  readonly when?: ReactNode;
  readonly detail?: ReactNode;
  readonly state: 'done' | 'now' | 'ahead';
}

/** What has happened, where things stand, and what follows. */
export function Timeline({ steps }: { readonly steps: readonly TimelineStep[] }) {
  return (
    <ol className="timeline">
      {steps.map((step) => (
        <li
          key={step.id}
          className={join('timeline-step', `timeline-${step.state}`)}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <p className="timeline-title">{step.title}</p>
          {step.when ? <p className="timeline-when">{step.when}</p> : null}
          {step.detail ? <div className="timeline-detail">{step.detail}</div> : null}
        </li>
      ))}
    </ol>
  );
}
