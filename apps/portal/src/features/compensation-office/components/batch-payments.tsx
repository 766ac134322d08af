import { useLingui } from '@lingui/react/macro';
import { DataTable, Section, Select, ShowMore, type Column } from '@baraza/ui';
import { useState } from 'react';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { Money } from '../../../shared/format/use-format.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { paymentsQuery } from '../api/payments.ts';
import type { Batch, Payment } from '../types.ts';
import { PaymentResult } from './payment-result.tsx';
import { useOfficeWords } from './use-office-words.ts';

interface BatchPaymentsProps {
  readonly batch: Batch;
  /** Payments marked as not arrived. */
  readonly failed: readonly string[];
  readonly onFailed: (ids: readonly string[]) => void;
  readonly onChanged: () => void;
}

/** Each payment by pseudonym: where it is, and why it was left out. */
export function BatchPayments({ batch, failed, onFailed, onChanged }: BatchPaymentsProps) {
  const { t } = useLingui();
  const words = useOfficeWords();
  const [state, setState] = useState('all');
  const list = useConnection(
    paymentsQuery,
    { batchId: batch.id, state: state === 'all' ? null : state },
    (found) => found.compensationPayments,
  );
  const columns = useColumns({ batch, failed, onFailed, onChanged });
  const states = ['prepared', 'sent', 'refused', 'confirmed', 'returned'];
  return (
    <Section isWide title={t`Payments`}>
      <Select
        label={t`Show`}
        value={state}
        options={[
          { value: 'all', label: t`All of them` },
          ...states.map((value) => ({ value, label: words.state(value) })),
        ]}
        onChange={setState}
      />
      <RequestErrorNotice error={list.error} />
      <DataTable
        caption={t`Payments`}
        isCaptionHidden
        columns={columns}
        rows={list.nodes}
        rowId={(payment) => payment.id}
        empty={t`None.`}
      />
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </Section>
  );
}

function useColumns({ batch, failed, onFailed, onChanged }: BatchPaymentsProps): Column<Payment>[] {
  const { t } = useLingui();
  const words = useOfficeWords();
  return [
    {
      id: 'to',
      header: t`To`,
      isRowHeader: true,
      cell: (payment) => <bdi>{payment.organisation?.name ?? payment.pseudonym ?? t`Somebody`}</bdi>,
    },
    { id: 'for', header: t`For`, cell: (payment) => words.kind(payment.kind) },
    {
      id: 'rail',
      header: t`Way`,
      cell: (payment) => (payment.inKind ? <bdi>{payment.inKind}</bdi> : words.rail(payment.rail)),
    },
    {
      id: 'state',
      header: t`State`,
      cell: (payment) => (
        <>
          {words.state(payment.state)}
          {payment.refusal ? `: ${words.condition(payment.refusal)}` : null}
          {batch.state === 'done' && payment.state === 'sent' ? (
            <PaymentResult payment={payment} failed={failed} onFailed={onFailed} onChanged={onChanged} />
          ) : null}
        </>
      ),
    },
    { id: 'amount', header: t`Amount`, isNumeric: true, cell: (payment) => <Money money={payment.amount} /> },
  ];
}
