import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList, Link, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { Money, When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { ApplicationsTable, NotOpenToYou, useDecisionTable } from '../../reviewing/index.ts';
import { CallState } from '../components/call-state.tsx';
import '../grants-office.css';

type Head = NonNullable<ReturnType<typeof useDecisionTable>['head']>;

/** One call with all that was sent to it. */
export function CallApplicationsPage() {
  const { t } = useLingui();
  const { callId = '' } = useParams();
  const { list, head } = useDecisionTable(callId);
  if (list.error) return <RequestErrorNotice error={list.error} />;
  if (head === undefined) return <Skeleton hasHeading lines={8} />;
  if (head === null) return <NotOpenToYou />;
  const { call } = head;
  return (
    <>
      <PageTitle title={call.title} />
      <PageHeader
        crumbs={[{ href: '/app/grants/calls', label: t`Calls` }]}
        title={<bdi lang={call.locale}>{call.title}</bdi>}
        facts={
          <>
            <CallState call={call} />
            <ClosingDay iso={call.closesAt} />
          </>
        }
      />
      <Section title={t`Applications`} isWide>
        <ApplicationsTable
          call={call}
          list={list}
          leftOut={head.leftOut}
          hrefOf={(row) => `/app/grants/applications/${row.id}`}
        />
      </Section>
      <AboutCall call={call} />
    </>
  );
}

function ClosingDay({ iso }: { readonly iso: string }) {
  const day = <When iso={iso} kind="dateTime" />;
  return <span>{new Date(iso) > new Date() ? <Trans>closes on {day}</Trans> : <Trans>closed on {day}</Trans>}</span>;
}

function AboutCall({ call }: Pick<Head, 'call'>) {
  const { t } = useLingui();
  return (
    <Section title={t`The call`}>
      <p lang={call.locale} dir="auto">
        {call.summary}
      </p>
      <DefinitionList
        items={[
          { term: t`All awards together`, value: <Money money={call.envelope} /> },
          { term: t`One award, at most`, value: <Money money={call.ceiling} /> },
          { term: t`Opens`, value: <When iso={call.opensAt} kind="dateTime" /> },
          { term: t`Closes`, value: <When iso={call.closesAt} kind="dateTime" /> },
          { term: t`Everybody has an answer by`, value: <When iso={call.decisionBy} /> },
        ]}
      />
      {call.resolutionId ? (
        <p>
          <Link href={`/app/board/resolutions/${call.resolutionId}`}>
            <Trans>The resolution that opened it</Trans>
          </Link>
        </p>
      ) : null}
    </Section>
  );
}
