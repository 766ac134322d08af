import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, PageHeader, Section, ShowMore, Skeleton } from '@baraza/ui';
import { useQuery } from 'urql';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { factsInCheckQuery } from '../api/facts-in-check.ts';
import { ownRecordQuery } from '../api/own-record.ts';
import { CheckedFact } from '../components/checked-fact.tsx';
import { Exports } from '../components/exports.tsx';
import { ReplyEditor } from '../components/reply-editor.tsx';
import { useOwnCompany } from '../use-own-company.ts';
import '../../../shared/company-record/company-record.css';

/** What is, or soon will be, public about one's own company: check it, answer it, take it along. */
export function OwnRecordPage() {
  const { t, i18n } = useLingui();
  const organisationId = useOwnCompany();
  const [{ data, error, fetching }, refresh] = useQuery({ query: ownRecordQuery, variables: { organisationId } });
  const own = data?.ownCompanyRecord;
  return (
    <>
      <PageTitle title={t`Your record`} />
      <PageHeader
        title={t`Your record`}
        lead={t`Dated facts about what you were asked and what you did. Check each of them for ten working days; your own words stand at its head.`}
        {...(own?.record && {
          facts: (
            <a href={`/${i18n.locale}/companies/${own.slug}`}>
              <Trans>The public page</Trans>
            </a>
          ),
        })}
      />
      <RequestErrorNotice error={error} />
      {fetching && !data ? <Skeleton lines={8} /> : null}
      {own ? (
        <>
          <FactsInCheck organisationId={organisationId} />
          <Section
            title={<Trans>Your pinned reply</Trans>}
            lead={<Trans>Everybody reads it above the facts. Each version is kept.</Trans>}
          >
            <ReplyEditor own={own} onPinned={() => refresh({ requestPolicy: 'network-only' })} />
          </Section>
          <Exports organisationId={organisationId} />
        </>
      ) : null}
    </>
  );
}

function FactsInCheck({ organisationId }: { readonly organisationId: string }) {
  const { t } = useLingui();
  const list = useConnection(factsInCheckQuery, { organisationId }, (data) => data.factsInCheck);
  return (
    <Section
      title={<Trans>Facts you can check</Trans>}
      lead={
        <Trans>
          What is overdue or unanswered is public already and stays so; everything else is published when its check
          ends. The forum’s representatives decide about objections. Your text and theirs both stay beside the fact.
        </Trans>
      }
    >
      <RequestErrorNotice error={list.error} />
      {list.isLoading ? <Skeleton lines={4} /> : null}
      {!list.isLoading && list.nodes.length === 0 ? (
        <EmptyState title={t`Nothing to check now`}>
          <Trans>You are told when there is a new fact.</Trans>
        </EmptyState>
      ) : null}
      <ol className="record-facts">
        {list.nodes.map((fact) => (
          <li key={fact.id}>
            <CheckedFact fact={fact} onObjected={list.refresh} />
          </li>
        ))}
      </ol>
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </Section>
  );
}
