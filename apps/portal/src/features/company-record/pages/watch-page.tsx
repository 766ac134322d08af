import { Trans, useLingui } from '@lingui/react/macro';
import { Button, EmptyState, PageHeader, Section, ShowMore, Skeleton } from '@baraza/ui';
import type { DeskFactFragment } from '../../../generated/graphql.ts';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { holdFactMutation } from '../api/hold-fact.ts';
import { watchedFactsQuery } from '../api/watched-facts.ts';
import { DeskFact } from '../components/desk-fact.tsx';
import { WatchedReplies } from '../components/watched-replies.tsx';
import { RecordProblem } from '../components/record-problem.tsx';
import '../../../shared/company-record/company-record.css';

/** For safety officers: facts that are public or will be, and what endangers people held back. */
export function WatchPage() {
  const { t } = useLingui();
  const list = useConnection(watchedFactsQuery, {}, (data) => data.recordFactsToWatch);
  return (
    <>
      <PageTitle title={t`Records of companies`} />
      <PageHeader
        title={t`Records of companies`}
        lead={t`Facts are published by the calendar. Hold one back if its publication endangers somebody; the public learns only how many are held.`}
      />
      <WatchedReplies />
      <Section title={<Trans>Facts, the latest first</Trans>}>
        <RequestErrorNotice error={list.error} />
        {list.isLoading ? <Skeleton lines={6} /> : null}
        {!list.isLoading && list.nodes.length === 0 ? (
          <EmptyState title={t`No facts yet`}>
            <Trans>They appear here as soon as something is delivered to a company.</Trans>
          </EmptyState>
        ) : null}
        <ol className="record-facts">
          {list.nodes.map((fact) => (
            <li key={fact.id}>
              <Watched fact={fact} onChanged={list.refresh} />
            </li>
          ))}
        </ol>
        <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
      </Section>
    </>
  );
}

function Watched({ fact, onChanged }: { readonly fact: DeskFactFragment; readonly onChanged: () => void }) {
  const act = useAct();
  const isHeld = fact.state === 'held';
  const change = async () => {
    if (await act.send(holdFactMutation, { factId: fact.id, isHeld: !isHeld })) onChanged();
  };
  return (
    <>
      <p className="page-kind">
        <bdi>{fact.company?.name}</bdi>
      </p>
      <DeskFact fact={fact} />
      <div className="form-actions">
        <Button kind="quiet" isPending={act.isBusy} onPress={() => void change()}>
          {isHeld ? <Trans>Let it go</Trans> : <Trans>Hold it back</Trans>}
        </Button>
      </div>
      <RecordProblem act={act} />
    </>
  );
}
