import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, EmptyState, PageHeader, Section, ShowMore } from '@baraza/ui';
import type { PublicEntriesQuery } from '../../generated/graphql.ts';
import { Money, When } from '../../shared/format/use-format.tsx';
import type { FundAddresses } from './addresses.ts';
import { accountWords, isAccount, kindWords } from './ledger-words.ts';

interface EntriesPageProps {
  readonly list: PublicEntriesQuery;
  /** Account and currency that the list is limited to; empty for none. */
  readonly account: string;
  readonly currency: string;
  readonly addresses: FundAddresses;
}

type Entry = NonNullable<PublicEntriesQuery['ledgerEntries']>['edges'][number]['node'];

/** The entries that a figure is made of, or all of them. */
export function EntriesPage({ list, account, currency, addresses }: EntriesPageProps) {
  const { t, i18n } = useLingui();
  const edges = list.ledgerEntries?.edges ?? [];
  const pageInfo = list.ledgerEntries?.pageInfo ?? { hasNextPage: false, endCursor: null };
  const filter = { ...(isAccount(account) && { account }), ...(currency && { currency }) };
  const next = pageInfo.endCursor ? addresses.entries({ ...filter, after: pageInfo.endCursor }) : undefined;
  return (
    <>
      <PageHeader
        kind={<Trans>The books</Trans>}
        title={isAccount(account) ? i18n._(accountWords(account)) : <Trans>Every entry</Trans>}
        lead={<Trans>Newest first. An entry is never changed; a mistake is corrected by a second entry.</Trans>}
        crumbs={[{ href: addresses.fund, label: list.fund?.name ?? '' }]}
      />
      <Section title={currency || t`All currencies`} isWide>
        <p className="hint">
          <Trans>
            What single people and organisations were paid for taking part is not listed here one by one. It stands in
            the balances, and <a href={addresses.honoraria}>as totals of at least five people</a>.
          </Trans>
        </p>
        <EntryTable entries={edges.map(({ node }) => node)} account={account} addresses={addresses} />
        <ShowMore hasMore={pageInfo.hasNextPage} {...(next && { href: next })} />
      </Section>
    </>
  );
}

interface EntryTableProps {
  readonly entries: readonly Entry[];
  readonly account: string;
  readonly addresses: FundAddresses;
}

function EntryTable({ entries, account, addresses }: EntryTableProps) {
  const { t, i18n } = useLingui();
  return (
    <DataTable
      caption={t`Entries, newest first`}
      isCaptionHidden
      rows={entries}
      rowId={(entry) => entry.id}
      empty={<EmptyState title={<Trans>No entry yet</Trans>} />}
      columns={[
        {
          id: 'kind',
          header: t`What happened`,
          isRowHeader: true,
          cell: (entry) => <a href={addresses.entry(entry.id)}>{i18n._(kindWords(entry.kind))}</a>,
        },
        { id: 'day', header: t`Day`, cell: (entry) => <When iso={entry.effectiveOn} kind="dateShort" /> },
        { id: 'memo', header: t`Note`, cell: (entry) => <bdi>{entry.memo}</bdi> },
        {
          id: 'amount',
          header: t`Amount`,
          isNumeric: true,
          cell: (entry) => <EntryAmount entry={entry} account={account} />,
        },
      ]}
    />
  );
}

/** What the entry moves in the account looked at; over all accounts, its largest line. */
function EntryAmount({ entry, account }: { readonly entry: Entry; readonly account: string }) {
  const size = (posting: Entry['postings'][number]): bigint => {
    const amount = BigInt(posting.amount.amountMinor);
    return amount < 0n ? -amount : amount;
  };
  const shown =
    entry.postings.find((posting) => posting.account === account) ??
    entry.postings.reduce<Entry['postings'][number] | undefined>(
      (most, posting) => (most && size(most) >= size(posting) ? most : posting),
      undefined,
    );
  if (!shown) return null;
  const isOwn = shown.account === account && account !== 'contributions';
  return <Money money={{ ...shown.amount, amountMinor: isOwn ? shown.amount.amountMinor : size(shown) }} />;
}
