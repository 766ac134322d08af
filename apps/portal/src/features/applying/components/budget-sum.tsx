import { Trans } from '@lingui/react/macro';
import { join } from '@baraza/ui';
import type { ReactNode } from 'react';
import { Money } from '../../../shared/format/use-format.tsx';
import { amountMinorOf, budgetTotal, type BudgetLine } from '../answers/answer-value.ts';
import type { CallForm } from '../types.ts';

export interface BudgetSumProps {
  readonly call: CallForm;
  readonly lines: readonly BudgetLine[];
  /** The answer to the amount asked for. */
  readonly requested: unknown;
}

/** The sum of the lines beside what is asked for, and what lies between them, in words. */
export function BudgetSum({ call, lines, requested }: BudgetSumProps) {
  const { currency } = call.ceiling;
  const total = budgetTotal(lines);
  const asked = amountMinorOf(requested);
  return (
    <div className="budget-sum">
      <dl>
        <SumLine term={<Trans>The lines add up to</Trans>}>
          <Money money={{ amountMinor: total, currency }} />
        </SumLine>
        <SumLine term={<Trans>You ask for</Trans>}>
          {asked === undefined ? <Trans>not yet said</Trans> : <Money money={{ amountMinor: asked, currency }} />}
        </SumLine>
      </dl>
      <p role="status" className={join('budget-finding', asked === total && 'budget-matches')}>
        {asked === undefined || total === 0n ? null : <Finding asked={asked} total={total} currency={currency} />}
      </p>
    </div>
  );
}

function SumLine({ term, children }: { readonly term: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="budget-sum-line">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface FindingProps {
  readonly asked: bigint;
  readonly total: bigint;
  readonly currency: string;
}

function Finding({ asked, total, currency }: FindingProps) {
  if (asked === total) return <Trans>The budget adds up to what you ask for.</Trans>;
  const amountMinor = asked > total ? asked - total : total - asked;
  return asked > total ? (
    <Trans>
      <Money money={{ amountMinor, currency }} /> of what you ask for has no line yet.
    </Trans>
  ) : (
    <Trans>
      The lines are <Money money={{ amountMinor, currency }} /> above what you ask for.
    </Trans>
  );
}
