import { useLingui } from '@lingui/react/macro';
import { DataTable, type Column } from '@baraza/ui';
import { Money, When } from '../../../shared/format/use-format.tsx';
import type { Claim, Offer } from '../types.ts';
import { useCompensationWords } from './use-compensation-words.ts';

/** One sum that arrived. */
export interface Payment {
  readonly id: string;
  readonly day: string | null;
  readonly what: string;
  readonly amount: Offer['amount'];
}

interface PaidProps {
  readonly title: string;
  readonly payments: readonly Payment[];
  readonly empty: string;
}

/** What arrived, under its heading: day, what for, how much. */
export function Paid({ title, payments, empty }: PaidProps) {
  const { t } = useLingui();
  const columns: Column<Payment>[] = [
    { id: 'day', header: t`Arrived on`, isRowHeader: true, cell: ({ day }) => (day ? <When iso={day} /> : '–') },
    { id: 'for', header: t`For`, cell: ({ what }) => what },
    { id: 'sum', header: t`Amount`, isNumeric: true, cell: ({ amount }) => <Money money={amount} /> },
  ];
  return (
    <>
      <h2>{title}</h2>
      <DataTable
        caption={title}
        isCaptionHidden
        columns={columns}
        rows={payments}
        rowId={({ id }) => id}
        empty={<p>{empty}</p>}
      />
    </>
  );
}

/** Of what was offered, what reached the person themselves: money that went to an organisation is not theirs. */
export function useHonoraria(offers: readonly Offer[]): Payment[] {
  const words = useCompensationWords();
  return offers
    .filter(({ paymentState, choice }) => paymentState === 'confirmed' && choice !== 'redirect_ngo')
    .map(({ id, paidOn, activity, paid, amount }) => ({
      ...{ id, day: paidOn ?? null, what: words.activity(activity), amount: paid ?? amount },
    }));
}

export function useExpenses(claims: readonly Claim[]): Payment[] {
  const words = useCompensationWords();
  return claims
    .filter(({ paymentState }) => paymentState === 'confirmed')
    .map(({ id, paidOn, kind, approved, amount }) => ({
      ...{ id, day: paidOn ?? null, what: words.expense(kind), amount: approved ?? amount },
    }));
}
