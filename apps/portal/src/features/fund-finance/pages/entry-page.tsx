import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList, EmptyState, Link, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { ledgerEntryQuery } from '../api/ledger-entry.ts';
import { useEntryWords } from '../components/entry-words.ts';
import { isPurpose } from '../components/halves.ts';
import { PostingTable } from '../components/posting-table.tsx';
import { useCauseWords } from '../components/use-cause-words.tsx';
import type { EntryFacts } from '../types.ts';
import '../fund-finance.css';

/** One entry: both halves, and what caused it. */
export function EntryPage() {
  const { entryId = '' } = useParams();
  const { t } = useLingui();
  const [{ data, error, fetching }] = useQuery({ query: ledgerEntryQuery, variables: { id: entryId } });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={8} /> : null;
  if (!data.ledgerEntry) {
    return (
      <EmptyState title={t`There is no such entry`}>
        <Trans>Entries are never removed, so its address was probably mistyped.</Trans>
      </EmptyState>
    );
  }
  return <Entry entry={data.ledgerEntry} />;
}

function Entry({ entry }: { readonly entry: EntryFacts }) {
  const { t } = useLingui();
  const kind = useEntryWords()(entry.kind);
  return (
    <>
      <PageTitle title={kind} />
      <PageHeader
        kind={<Trans>Ledger entry</Trans>}
        title={kind}
        crumbs={[{ href: '/app/finance/ledger', label: t`Ledger` }]}
        facts={<When iso={entry.effectiveOn} />}
      />
      <Section title={t`Where the money is`}>
        <PostingTable
          caption={t`Where the money is`}
          postings={entry.postings.filter((posting) => !isPurpose(posting.account))}
        />
      </Section>
      <Section title={t`What it may be used for`}>
        <PostingTable
          caption={t`What it may be used for`}
          postings={entry.postings.filter((posting) => isPurpose(posting.account))}
        />
      </Section>
      <About entry={entry} />
    </>
  );
}

function About({ entry }: { readonly entry: EntryFacts }) {
  const { t } = useLingui();
  const cause = useCauseWords()(entry);
  const linkTo = (id: string) => <Link href={`/app/finance/ledger/${id}`}>{t`to that entry`}</Link>;
  return (
    <Section title={t`About this entry`}>
      <DefinitionList
        items={[
          { term: t`Caused by`, value: cause },
          { term: t`Note`, value: <bdi lang="en">{entry.memo || '–'}</bdi> },
          { term: t`Accounting day`, value: <When iso={entry.effectiveOn} /> },
          { term: t`Written`, value: <When iso={entry.recordedAt} kind="dateTime" /> },
          ...(entry.reverses ? [{ term: t`Takes back`, value: linkTo(entry.reverses) }] : []),
          ...(entry.reversedBy ? [{ term: t`Taken back by`, value: linkTo(entry.reversedBy) }] : []),
          { term: t`Number`, value: <bdi className="entry-number">{entry.id}</bdi> },
        ]}
      />
    </Section>
  );
}
