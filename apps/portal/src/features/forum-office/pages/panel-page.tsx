import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Notice, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useState } from 'react';
import { useQuery } from 'urql';
import type { PanelCasesQuery } from '../../../generated/graphql.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { panelCasesQuery } from '../api/panel-cases.ts';
import { PanelChallenge } from '../components/panel-challenge.tsx';
import { PanelRemoval } from '../components/panel-removal.tsx';
import '../forum-office.css';

/** Challenged results and removals for cause that wait for this panelist. */
export function PanelPage() {
  const { t } = useLingui();
  const [{ data, error }, ask] = useQuery({ query: panelCasesQuery, requestPolicy: 'cache-and-network' });
  const [isDone, setIsDone] = useState(false);
  const onDone = () => {
    setIsDone(true);
    ask({ requestPolicy: 'network-only' });
  };
  const isEmpty = data?.challengesToDecide.length === 0 && data.removalCasesToDecide.length === 0;
  return (
    <>
      <PageTitle title={t`Elections and seats before the panel`} />
      <PageHeader
        title={t`Elections and seats before the panel`}
        lead={t`Matters of elections in which you had no part. One of the panel decides each; the decision is final.`}
        crumbs={[{ href: '/app/forum-office', label: t`Forum office` }]}
      />
      {isDone ? (
        <Notice kind="success" isLive>
          <Trans>Your decision is recorded, with its reasons.</Trans>
        </Notice>
      ) : null}
      <RequestErrorNotice error={error} />
      {!data && !error ? <Skeleton lines={6} /> : null}
      {isEmpty ? <EmptyState title={t`Nothing waits for the panel`} /> : null}
      {data ? <Matters data={data} onDone={onDone} /> : null}
    </>
  );
}

interface MattersProps {
  readonly data: PanelCasesQuery;
  readonly onDone: () => void;
}

function Matters({ data: { challengesToDecide, removalCasesToDecide }, onDone }: MattersProps) {
  const { t } = useLingui();
  return (
    <>
      {challengesToDecide.length > 0 ? (
        <Section title={t`Challenged results`}>
          <ul className="forum-lines">
            {challengesToDecide.map((matter) => (
              <li key={matter.challenge.id}>
                <PanelChallenge matter={matter} onDone={onDone} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {removalCasesToDecide.length > 0 ? (
        <Section title={t`Removal for cause`}>
          <ul className="forum-lines">
            {removalCasesToDecide.map((matter) => (
              <li key={matter.id}>
                <PanelRemoval matter={matter} onDone={onDone} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
