import { useLingui } from '@lingui/react/macro';
import { DataTable } from '@baraza/ui';
import { Money, When } from '../../../shared/format/use-format.tsx';
import type { Award } from '../types.ts';
import { TrancheState } from './award-words.tsx';

/** The parts of an award; they add up to it. */
export function TrancheTable({ award }: { readonly award: Award }) {
  const { t } = useLingui();
  return (
    <DataTable
      caption={t`Parts of the award`}
      isCaptionHidden
      rows={award.tranches}
      rowId={(tranche) => tranche.id}
      columns={[
        { id: 'number', header: t`Part`, isRowHeader: true, cell: (tranche) => t`Part ${tranche.number}` },
        {
          id: 'condition',
          header: t`Waits for`,
          cell: (tranche) => (tranche.condition === 'report' ? t`An accepted report` : t`The agreement only`),
        },
        { id: 'due', header: t`Due on`, cell: (tranche) => <When iso={tranche.dueOn} kind="dateShort" /> },
        { id: 'state', header: t`State`, cell: (tranche) => <TrancheState tranche={tranche} /> },
        {
          id: 'amount',
          header: t`Amount`,
          isNumeric: true,
          cell: (tranche) => <Money money={tranche.amount} />,
          footer: <Money money={award.amount} />,
        },
      ]}
    />
  );
}
