import { useLingui } from '@lingui/react/macro';
import { DataTable, Link, type Column } from '@baraza/ui';
import { Money, When } from '../../../shared/format/use-format.tsx';
import type { ContributionLine } from '../types.ts';
import { useRailWords } from './rail-words.ts';
import { ContributionStateTag } from './state-words.tsx';

interface ContributionTableProps {
  readonly caption: string;
  readonly contributions: readonly ContributionLine[];
}

export function ContributionTable({ caption, contributions }: ContributionTableProps) {
  const { t } = useLingui();
  const rails = useRailWords();
  const columns: Column<ContributionLine>[] = [
    {
      id: 'reference',
      header: t`Reference`,
      isRowHeader: true,
      cell: (line) => (
        <Link href={`/app/company/contributions/${line.id}`}>
          <bdi className="numeral">{line.reference}</bdi>
        </Link>
      ),
    },
    { id: 'promised', header: t`Promised`, cell: (line) => <When iso={line.createdAt} kind="dateShort" /> },
    { id: 'rail', header: t`Way`, cell: (line) => rails[line.rail] },
    { id: 'order', header: t`Purchase order`, cell: (line) => <bdi>{line.purchaseOrder ?? '–'}</bdi> },
    { id: 'state', header: t`State`, cell: (line) => <ContributionStateTag state={line.state} /> },
    { id: 'amount', header: t`Amount`, isNumeric: true, cell: (line) => <Money money={line.amount} /> },
  ];
  return (
    <DataTable caption={caption} isCaptionHidden columns={columns} rows={contributions} rowId={(line) => line.id} />
  );
}
