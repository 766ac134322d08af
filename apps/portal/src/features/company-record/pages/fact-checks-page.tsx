import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, PageHeader, Section, ShowMore, Skeleton } from '@baraza/ui';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { factChecksQuery } from '../api/fact-checks.ts';
import { FactCheck } from '../components/fact-check.tsx';
import '../../../shared/company-record/company-record.css';

/** For representatives: what companies object to, and what becomes of it. */
export function FactChecksPage() {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`Disputed facts`} />
      <PageHeader
        title={t`Disputed facts`}
        lead={t`A company says that a fact in its record is wrong. More than half of the representatives decide; both texts stay beside the fact.`}
      />
      <Checks isOpen title={t`To be decided`} />
      <Checks isOpen={false} title={t`Decided`} />
    </>
  );
}

function Checks({ isOpen, title }: { readonly isOpen: boolean; readonly title: string }) {
  const { t } = useLingui();
  const list = useConnection(factChecksQuery, { isOpen }, (data) => data.factChecks);
  return (
    <Section title={title}>
      <RequestErrorNotice error={list.error} />
      {list.isLoading ? <Skeleton lines={4} /> : null}
      {!list.isLoading && list.nodes.length === 0 ? (
        <EmptyState title={isOpen ? t`Nothing to decide` : t`Nothing has been decided yet`}>
          <Trans>Representatives of a forum see here what companies object to.</Trans>
        </EmptyState>
      ) : null}
      <ol className="record-facts">
        {list.nodes.map((check) => (
          <li key={check.id}>
            <FactCheck check={check} onChanged={list.refresh} />
          </li>
        ))}
      </ol>
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </Section>
  );
}
