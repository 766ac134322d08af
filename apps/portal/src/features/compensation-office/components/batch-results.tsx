import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, Link, Section } from '@baraza/ui';
import { useState } from 'react';
import { useSession } from '../../../shared/session/session.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { confirmListMutation } from '../api/confirm-list.ts';
import type { Batch } from '../types.ts';
import { ActProblem } from './act-problem.tsx';
import { useOfficeWords } from './use-office-words.ts';

interface BatchResultsProps {
  readonly batch: Batch;
  /** Payments marked as not arrived. */
  readonly failed: readonly string[];
  readonly onChanged: () => void;
}

/** The files by which it is paid, and what operators and shops report back. */
export function BatchResults({ batch, failed, onChanged }: BatchResultsProps) {
  const { t } = useLingui();
  const words = useOfficeWords();
  const { hasRole } = useSession();
  const sent = [...new Set(batch.sums.filter(({ state }) => state === 'sent').map(({ rail }) => rail))];
  if (!hasRole('finance_officer') || sent.length === 0) return null;
  const fileOf = (rail: string) => (rail === 'bank' ? 'pain001.xml' : `${rail}.csv`);
  return (
    <Section title={t`Pay it out`} lead={t`Making a file opens names and numbers; each person sees that.`}>
      <ul>
        {sent.map((rail) => (
          <li key={rail}>
            <Link href={`/compensation/batches/${batch.id}/${fileOf(rail)}`}>
              {rail === 'bank' ? t`File for the bank (pain.001)` : t`List: ${words.rail(rail)}`}
            </Link>
          </li>
        ))}
      </ul>
      {sent.includes('bank') ? (
        <p className="hint">
          <Trans>What the bank did comes back with its statement, and is booked from there.</Trans>
        </p>
      ) : null}
      {sent.includes('mobile_money') ? <Confirm batch={batch} failed={failed} onChanged={onChanged} /> : null}
    </Section>
  );
}

function Confirm({ batch, failed, onChanged }: BatchResultsProps) {
  const { t } = useLingui();
  const act = useAct();
  const [on, setOn] = useState(() => new Date().toISOString().slice(0, 10));
  const confirm = async () => {
    const input = { batchId: batch.id, rail: 'mobile_money', on, failedIds: [...failed] };
    if (await act.send(confirmListMutation, { input })) onChanged();
  };
  return (
    <div className="stack form">
      <DateField label={t`Paid by the operator on`} value={on} onChange={setOn} />
      <p className="hint">
        <Plural
          value={failed.length}
          _0="Mark below which did not arrive, before you confirm the rest."
          one="# is marked below as not arrived."
          other="# are marked below as not arrived."
        />
      </p>
      <ActProblem act={act} />
      <Button isPending={act.isBusy} onPress={() => void confirm()}>
        <Trans>All the others arrived</Trans>
      </Button>
    </div>
  );
}
