import { useLingui } from '@lingui/react/macro';
import { DataTable, Section, type Column } from '@baraza/ui';
import { Money } from '../../../shared/format/use-format.tsx';
import type { Batch } from '../types.ts';
import { useOfficeWords } from './use-office-words.ts';

type Sum = Batch['sums'][number];

/** How many payments stand where, by way and currency. */
export function BatchSums({ batch }: { readonly batch: Batch }) {
  const { t } = useLingui();
  const words = useOfficeWords();
  const columns: Column<Sum>[] = [
    { id: 'rail', header: t`Way`, isRowHeader: true, cell: (sum) => words.rail(sum.rail) },
    { id: 'state', header: t`State`, cell: (sum) => words.state(sum.state) },
    { id: 'count', header: t`Payments`, isNumeric: true, cell: (sum) => sum.count },
    { id: 'total', header: t`Together`, isNumeric: true, cell: (sum) => <Money money={sum.total} /> },
  ];
  return (
    <Section isWide title={t`What it pays`}>
      <DataTable
        caption={t`What it pays`}
        isCaptionHidden
        columns={columns}
        rows={batch.sums}
        rowId={(sum) => `${sum.rail}-${sum.state}-${sum.total.currency}`}
      />
    </Section>
  );
}
