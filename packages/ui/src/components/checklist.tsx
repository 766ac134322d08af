import type { ReactNode } from 'react';
import { join } from '../join.ts';
import { useUi } from '../ui-context.tsx';

export type ConditionState = 'met' | 'unmet' | 'waiting';

export interface Condition {
  readonly id: string;
  readonly state: ConditionState;
  readonly name: ReactNode;
  /** What shows that it holds, or what is missing and who can mend it: with dates, names of roles, links. */
  readonly evidence?: ReactNode;
}

/** The named conditions of a gate, each with its evidence. What is unmet comes with what to do. */
export function Checklist({ conditions }: { readonly conditions: readonly Condition[] }) {
  const { strings } = useUi();
  const words = { met: strings.conditionMet, unmet: strings.conditionUnmet, waiting: strings.conditionWaiting };
  return (
    <ul className="checklist">
      {conditions.map((condition) => (
        <li key={condition.id} className={join('condition', `condition-${condition.state}`)}>
          <ConditionMark state={condition.state} />
          <span className="condition-name">{condition.name}</span>
          <span className="condition-state">{words[condition.state]}</span>
          {condition.evidence ? <div className="condition-evidence">{condition.evidence}</div> : null}
        </li>
      ))}
    </ul>
  );
}

const markPaths = { met: 'M4 10.5l4 4 8-9', unmet: 'M5 5l10 10M15 5L5 15', waiting: 'M10 4.5V10l4 2.5' };

function ConditionMark({ state }: { readonly state: ConditionState }) {
  return (
    <svg className="condition-mark" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      {state === 'waiting' ? <circle cx="10" cy="10" r="8" /> : null}
      <path d={markPaths[state]} />
    </svg>
  );
}
