import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, DefinitionList, PageHeader, Section } from '@baraza/ui';
import type { PublicEntryQuery } from '../../generated/graphql.ts';
import { Money, When } from '../../shared/format/use-format.tsx';
import type { FundAddresses } from './addresses.ts';
import { accountWords, causeWords, kindWords } from './ledger-words.ts';

type Entry = NonNullable<PublicEntryQuery['ledgerEntry']>;

interface EntryPageProps {
  readonly fundName: string;
  readonly entry: Entry;
  readonly addresses: FundAddresses;
}

/** One entry with its lines, and what caused it. */
export function EntryPage({ fundName, entry, addresses }: EntryPageProps) {
  const { t, i18n } = useLingui();
  return (
    <>
      <PageHeader
        kind={<Trans>Entry in the books</Trans>}
        title={i18n._(kindWords(entry.kind))}
        lead={<bdi>{entry.memo}</bdi>}
        crumbs={[
          { href: addresses.fund, label: fundName },
          { href: addresses.entries(), label: t`The books` },
        ]}
      />
      <Section title={<Trans>Its lines</Trans>} lead={<Trans>In each currency they add up to zero.</Trans>}>
        <DataTable
          caption={t`Lines of this entry`}
          isCaptionHidden
          rows={entry.postings}
          rowId={(line) => `${line.account} ${line.amount.currency}`}
          columns={[
            {
              id: 'account',
              header: t`Account`,
              isRowHeader: true,
              cell: (line) => (
                <a href={addresses.entries({ account: line.account, currency: line.amount.currency })}>
                  {i18n._(accountWords(line.account))}
                </a>
              ),
            },
            { id: 'amount', header: t`Amount`, isNumeric: true, cell: (line) => <Money money={line.amount} /> },
          ]}
        />
      </Section>
      <Section title={<Trans>What caused it</Trans>}>
        <DefinitionList items={factsOf(entry, addresses, i18n._(causeWords(entry.causeType)))} />
      </Section>
    </>
  );
}

function factsOf(entry: Entry, addresses: FundAddresses, cause: string) {
  const other = (id: string) => (
    <a href={addresses.entry(id)}>
      <Trans>Open it</Trans>
    </a>
  );
  return [
    {
      term: <Trans>Cause</Trans>,
      value: entry.causeType === 'resolution' ? <a href={addresses.resolution(entry.causeId)}>{cause}</a> : cause,
    },
    { term: <Trans>Accounting day</Trans>, value: <When iso={entry.effectiveOn} /> },
    { term: <Trans>Written</Trans>, value: <When iso={entry.recordedAt} kind="dateTime" /> },
    { term: <Trans>Number</Trans>, value: <code>{entry.id}</code> },
    ...(entry.reverses ? [{ term: <Trans>Corrects</Trans>, value: other(entry.reverses) }] : []),
    ...(entry.reversedBy ? [{ term: <Trans>Corrected by</Trans>, value: other(entry.reversedBy) }] : []),
  ];
}
