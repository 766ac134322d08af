import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, EmptyState, Link, ShowMore, Skeleton, type Column } from '@baraza/ui';
import type { LedgerAccount } from '../../../generated/graphql.ts';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { Money, When } from '../../../shared/format/use-format.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { ledgerEntriesQuery } from '../api/ledger-entries.ts';
import type { EntryLine } from '../types.ts';
import { useAccountWords } from './account-words.ts';
import { useEntryWords } from './entry-words.ts';

interface EntryListProps {
  readonly fundSlug: string;
  readonly currency: string;
  readonly account: LedgerAccount | undefined;
}

export function EntryList({ fundSlug, currency, account }: EntryListProps) {
  const { t } = useLingui();
  const variables = { fundSlug, currency, account: account ?? null };
  const list = useConnection(ledgerEntriesQuery, variables, (data) => data.ledgerEntries);
  return (
    <div className="stack">
      {account ? (
        <p>
          <Link href={`/app/finance/ledger?${new URLSearchParams({ fund: fundSlug, currency }).toString()}`}>
            <Trans>Show the entries of all accounts</Trans>
          </Link>
        </p>
      ) : null}
      <RequestErrorNotice error={list.error} />
      {list.isLoading ? <Skeleton lines={8} /> : null}
      {list.nodes.length > 0 ? <Entries rows={list.nodes} currency={currency} account={account} /> : null}
      {!list.isLoading && !list.error && list.nodes.length === 0 ? (
        <EmptyState title={t`No entries`}>
          <Trans>Nothing has been booked here yet.</Trans>
        </EmptyState>
      ) : null}
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </div>
  );
}

interface EntriesProps extends Pick<EntryListProps, 'currency' | 'account'> {
  readonly rows: readonly EntryLine[];
}

function Entries({ rows, currency, account }: EntriesProps) {
  const { t } = useLingui();
  const kinds = useEntryWords();
  const accounts = useAccountWords();
  const ofAccount = (row: EntryLine) =>
    row.postings.filter((posting) => posting.amount.currency === currency && (!account || posting.account === account));
  const columns: Column<EntryLine>[] = [
    {
      id: 'what',
      header: t`What`,
      isRowHeader: true,
      cell: (row) => <Link href={`/app/finance/ledger/${row.id}`}>{kinds(row.kind)}</Link>,
    },
    { id: 'day', header: t`Day`, cell: (row) => <When iso={row.effectiveOn} kind="dateShort" /> },
    {
      id: 'accounts',
      header: t`Accounts`,
      cell: (row) => [...new Set(ofAccount(row).map((posting) => accounts[posting.account]))].join(', '),
    },
    {
      id: 'amount',
      header: account ? t`Change` : t`Amount`,
      isNumeric: true,
      cell: (row) => <Money money={{ currency, amountMinor: amountOf(ofAccount(row), account) }} />,
    },
  ];
  return (
    <DataTable
      caption={t`Entries of the ledger`}
      isCaptionHidden
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
    />
  );
}

/** Of one account: its change, signed. Of an entry as a whole: the largest amount that it moves. */
function amountOf(postings: EntryLine['postings'], account: LedgerAccount | undefined): bigint {
  const amounts = postings.map((posting) => BigInt(posting.amount.amountMinor));
  if (account) return amounts.reduce((sum, amount) => sum + amount, 0n);
  return amounts.reduce((largest, amount) => (amount > largest ? amount : largest), 0n);
}
