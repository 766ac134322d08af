import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, PageHeader, Section, SectionNav, ShowMore, Skeleton } from '@baraza/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery, type CombinedError } from 'urql';
import type {
  CompanyAlertsQuery,
  CompanyAnswerCountsQuery,
  CompanyAnswersQuery,
  CompanyQueuePart,
} from '../../../generated/graphql.ts';
import { useConnection, type ConnectionList } from '../../../shared/api/use-connection.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { answerCountsQuery } from '../api/answer-counts.ts';
import { companyAlertsQuery } from '../api/company-alerts.ts';
import { companyAnswersQuery } from '../api/company-answers.ts';
import { AlertEntry } from '../components/alert-entry.tsx';
import { QueueList } from '../components/queue-list.tsx';
import '../answering.css';

const PARTS: readonly CompanyQueuePart[] = ['due', 'overdue', 'signing', 'answered', 'closed'];

/** What the company was asked, across all positions: what is due first, the gravest before the others. */
export function AnswersPage() {
  const { t } = useLingui();
  const part = usePart();
  const [alerts, refresh] = useQuery({ query: companyAlertsQuery });
  const [counts] = useQuery({ query: answerCountsQuery, requestPolicy: 'cache-and-network' });
  const list = useConnection(companyAnswersQuery, { first: 20, part }, (answer) => answer.companyAnswers);
  const [isPlaced, setIsPlaced] = useState(false);
  // Nothing that comes later may push down what is being read: alerts stand above the list.
  const isComing = !isPlaced && (list.isLoading || [alerts, counts].some(({ data, fetching }) => fetching && !data));
  if (!isComing && !isPlaced) setIsPlaced(true);
  const again = () => refresh({ requestPolicy: 'network-only' });
  return (
    <>
      <PageTitle title={t`Positions`} />
      <PageHeader
        title={t`Positions you were sent`}
        lead={t`Each recommendation is answered by its date. Late is public by itself; only the forum gives more time, and only the forum closes.`}
      />
      {isComing ? (
        <Skeleton hasHeading lines={12} />
      ) : (
        <>
          <Alerts isOpen data={alerts.data} onDone={again} />
          <Queue part={part} list={list} counts={counts} />
          <Alerts isOpen={false} data={alerts.data} onDone={again} />
        </>
      )}
    </>
  );
}

function usePart(): CompanyQueuePart {
  const [search] = useSearchParams();
  return PARTS.find((part) => part === search.get('part')) ?? 'due';
}

interface QueueProps {
  readonly part: CompanyQueuePart;
  readonly list: ConnectionList<CompanyAnswersQuery['companyAnswers']['edges'][number]['node']>;
  readonly counts: { readonly data?: CompanyAnswerCountsQuery | undefined; readonly error?: CombinedError | undefined };
}

function Queue({ part, list, counts: { data, error } }: QueueProps) {
  const { t } = useLingui();
  const counts = new Map(data?.companyAnswerCounts.map((one) => [one.part, one.count]));
  const labels = usePartLabels();
  const hrefOf = (one: CompanyQueuePart) => `/app/company/positions${one === 'due' ? '' : `?part=${one}`}`;
  return (
    <Section title={<Trans>Recommendations, by the day they are due</Trans>} isWide>
      <RequestErrorNotice error={list.error ?? error} />
      <SectionNav
        label={t`Which recommendations`}
        items={PARTS.map((one) => ({
          ...{ href: hrefOf(one), label: labels[one], isCurrent: one === part, count: counts.get(one) ?? 0 },
          countLabel: t`${counts.get(one) ?? 0} here`,
        }))}
      />
      {list.isLoading && list.nodes.length === 0 ? <Skeleton lines={8} /> : null}
      {!list.isLoading && !list.error && list.nodes.length === 0 ? <Empty part={part} /> : null}
      <QueueList items={list.nodes} />
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </Section>
  );
}

function usePartLabels(): Readonly<Record<CompanyQueuePart, string>> {
  const { t } = useLingui();
  return {
    due: t({ message: 'To do', context: 'recommendations of which something is due' }),
    overdue: t({ message: 'Overdue', context: 'recommendations whose day has passed' }),
    signing: t({ message: 'With a signatory', context: 'answers that wait to be signed or sent' }),
    answered: t({ message: 'Answered', context: 'recommendations with nothing due' }),
    closed: t({ message: 'Closed', context: 'recommendations that the forum closed' }),
  };
}

function Empty({ part }: { readonly part: CompanyQueuePart }) {
  const { t } = useLingui();
  const words: Readonly<Record<CompanyQueuePart, string>> = {
    due: t`Nothing is due`,
    overdue: t`Nothing is overdue`,
    signing: t`No answer waits for a signature or to be sent`,
    answered: t`No answer is with the members`,
    closed: t`No forum has closed anything yet`,
  };
  return <EmptyState title={words[part]} />;
}

interface AlertsProps {
  readonly isOpen: boolean;
  readonly data: CompanyAlertsQuery | undefined;
  readonly onDone: () => void;
}

function Alerts({ isOpen, data, onDone }: AlertsProps) {
  const alerts = (data?.companyAlerts ?? []).filter(({ acknowledgedAt }) => (acknowledgedAt === null) === isOpen);
  if (alerts.length === 0) return null;
  return (
    <Section title={isOpen ? <Trans>Urgent alerts</Trans> : <Trans>Alerts you acknowledged</Trans>}>
      <ul className="answering-list">
        {alerts.map((alert) => (
          <li key={alert.id}>
            <AlertEntry alert={alert} onDone={onDone} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
