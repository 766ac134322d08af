import { Plural, useLingui } from '@lingui/react/macro';
import { DataTable, StatusTag, type Column } from '@baraza/ui';
import type { ReactNode } from 'react';
import { Money, When } from '../../../shared/format/use-format.tsx';
import type { DayRate } from '../types.ts';
import { useOfficeWords } from './use-office-words.ts';

interface DayRatesTableProps {
  readonly caption: string;
  readonly offers: readonly DayRate[];
  readonly empty: string;
  /** What can be done with an offer, below its state. */
  readonly acts?: (offer: DayRate) => ReactNode;
}

/** Offers to organisations: for what part, how long, how much, and how far it is. */
export function DayRatesTable({ caption, offers, empty, acts }: DayRatesTableProps) {
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      columns={useColumns(acts)}
      rows={offers}
      rowId={(offer) => offer.id}
      empty={<p>{empty}</p>}
    />
  );
}

function useColumns(acts: DayRatesTableProps['acts']): Column<DayRate>[] {
  const { t } = useLingui();
  const words = useOfficeWords();
  return [
    {
      id: 'organisation',
      header: t`Organisation`,
      isRowHeader: true,
      cell: (offer) => <bdi>{offer.organisation?.name ?? t`An organisation`}</bdi>,
    },
    { id: 'purpose', header: t`For`, cell: (offer) => <bdi>{offer.purpose}</bdi> },
    {
      id: 'days',
      header: t`How long`,
      cell: (offer) => (
        <>
          {words.activity(offer.activity)}, <Plural value={offer.halfDays} one="# half day" other="# half days" />
        </>
      ),
    },
    { id: 'day', header: t`Offered on`, cell: (offer) => <When iso={offer.offeredAt} /> },
    {
      id: 'state',
      header: t`State`,
      cell: (offer) => (
        <>
          <DayRateState offer={offer} />
          {acts?.(offer)}
        </>
      ),
    },
    { id: 'amount', header: t`Amount`, isNumeric: true, cell: (offer) => <Money money={offer.amount} /> },
  ];
}

function DayRateState({ offer }: { readonly offer: DayRate }) {
  const { t } = useLingui();
  if (offer.paymentState === 'confirmed') return <StatusTag tone="good">{t`Arrived`}</StatusTag>;
  if (offer.paymentState === 'sent' || offer.paymentState === 'prepared')
    return <StatusTag tone="waiting">{t`On its way`}</StatusTag>;
  if (offer.state === 'accepted') return <StatusTag tone="active">{t`Accepted`}</StatusTag>;
  if (offer.state === 'declined') return <StatusTag>{t`Declined`}</StatusTag>;
  return <StatusTag tone="waiting">{t`Waits for an answer`}</StatusTag>;
}
