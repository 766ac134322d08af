import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, type Column } from '@baraza/ui';
import { Money } from '../../../shared/format/use-format.tsx';
import type { EntryFacts } from '../types.ts';
import { useAccountWords } from './account-words.ts';

type Posting = EntryFacts['postings'][number];

/** One half of an entry; its lines sum to zero per currency. */
export function PostingTable({
  caption,
  postings,
}: {
  readonly caption: string;
  readonly postings: readonly Posting[];
}) {
  const { t } = useLingui();
  const words = useAccountWords();
  const columns: Column<Posting>[] = [
    { id: 'account', header: t`Account`, isRowHeader: true, cell: (posting) => words[posting.account] },
    { id: 'amount', header: t`Amount`, isNumeric: true, cell: (posting) => <Money money={posting.amount} /> },
  ];
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      columns={columns}
      rows={postings}
      rowId={(posting) => `${posting.account} ${posting.amount.currency}`}
      empty={
        <p className="hint">
          <Trans>This entry changes nothing here.</Trans>
        </p>
      }
    />
  );
}
