import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Link, PageHeader, Section, ShowMore, Skeleton } from '@baraza/ui';
import { useQuery } from 'urql';
import type { CompanyAnswersQuery } from '../../../generated/graphql.ts';
import { AnswerStanding } from '../../../shared/answers/answer-ledgers.tsx';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { companyAlertsQuery } from '../api/company-alerts.ts';
import { companyAnswersQuery } from '../api/company-answers.ts';
import { AlertEntry } from '../components/alert-entry.tsx';
import '../answering.css';

type Item = CompanyAnswersQuery['companyAnswers']['edges'][number]['node'];

const WAITING = ['awaiting', 'acknowledged', 'reopened'];

/** What the company was asked, with the days by which it answers. */
export function AnswersPage() {
  const { t } = useLingui();
  const list = useConnection(companyAnswersQuery, { first: 50 }, (data) => data.companyAnswers);
  const waiting = list.nodes.filter(({ state, decideBy }) => WAITING.includes(state) || decideBy !== null);
  const others = list.nodes.filter((item) => !waiting.includes(item));
  return (
    <>
      <PageTitle title={t`Positions`} />
      <PageHeader
        title={t`Positions you were sent`}
        lead={t`Each recommendation is answered by its date. Late is public by itself; only the forum gives more time, and only the forum closes.`}
      />
      <RequestErrorNotice error={list.error} />
      <Alerts />
      {list.isLoading && list.nodes.length === 0 ? <Skeleton lines={8} /> : null}
      {!list.isLoading && list.nodes.length === 0 ? <EmptyState title={t`You were sent nothing`} /> : null}
      {waiting.length > 0 ? (
        <Section title={<Trans>Waits for you</Trans>}>
          <ItemList items={waiting.toSorted((one, other) => (dueOn(one) < dueOn(other) ? -1 : 1))} />
        </Section>
      ) : null}
      {others.length > 0 ? (
        <Section title={<Trans>Answered</Trans>}>
          <ItemList items={others} />
        </Section>
      ) : null}
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </>
  );
}

const dueOn = (item: Item): string => item.promises.map((promise) => promise.dueOn).sort()[0] ?? '9999-12-31';

function ItemList({ items }: { readonly items: readonly Item[] }) {
  return (
    <ul className="answering-list">
      {items.map((item) => (
        <li key={item.id}>
          <p>
            <Link href={`/app/company/positions/${item.id}`}>
              <OwnWords words={item.recommendation.titles} />
            </Link>
          </p>
          <p>
            <bdi>{item.forum.name}</bdi> · <OwnWords words={item.position.titles} />
          </p>
          <AnswerStanding item={item} />
        </li>
      ))}
    </ul>
  );
}

function Alerts() {
  const [{ data }, refresh] = useQuery({ query: companyAlertsQuery });
  const alerts = data?.companyAlerts ?? [];
  if (alerts.length === 0) return null;
  return (
    <Section title={<Trans>Urgent alerts</Trans>}>
      <ul className="answering-list">
        {alerts.map((alert) => (
          <li key={alert.id}>
            <AlertEntry alert={alert} onDone={() => refresh({ requestPolicy: 'network-only' })} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
