import { Trans } from '@lingui/react/macro';
import { join, Link } from '@baraza/ui';
import { useEffect, useRef } from 'react';
import type { FormStep } from '../answers/form-steps.ts';
import { fieldOfFault } from '../answers/form-steps.ts';
import type { FieldFault } from '../types.ts';
import { controlId } from './answer-field-words.tsx';
import { firstFaults, useFaultWords } from './fault-words.ts';
import { stepHref } from './step-list.tsx';

export interface StillToDoProps {
  readonly applicationId: string;
  readonly steps: readonly FormStep[];
  readonly faults: readonly Omit<FieldFault, '__typename'>[];
  /** Counts attempts to send; each one brings the focus here. */
  readonly attempts: number;
}

/** What keeps the application from being sent, each a link to its field. */
export function StillToDo({ applicationId, steps, faults, attempts }: StillToDoProps) {
  const box = useRef<HTMLDivElement>(null);
  const faultWords = useFaultWords();
  useEffect(() => {
    if (attempts > 0) box.current?.focus();
  }, [attempts]);
  if (faults.length === 0) return null;
  return (
    <div
      ref={box}
      className={join('error-summary', attempts === 0 && 'still-to-do')}
      role={attempts > 0 ? 'alert' : undefined}
      tabIndex={-1}
    >
      <h2 className="error-summary-title">
        <Trans>Before it can be sent</Trans>
      </h2>
      <ul>
        {[...firstFaults(faults).values()].map((fault) => {
          const fieldId = fieldOfFault(fault);
          const step = steps.find((one) => one.fields.some((field) => field.id === fieldId));
          const field = step?.fields.find((one) => one.id === fieldId);
          const href = `${stepHref(applicationId, step?.id ?? '')}?check#${controlId(fieldId)}`;
          return (
            <li key={fieldId}>
              <Link href={href}>
                <bdi>{field?.label ?? fieldId}</bdi>
              </Link>
              {' – '}
              {faultWords(fault, field)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
