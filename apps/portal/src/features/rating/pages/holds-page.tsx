import { Trans, useLingui } from '@lingui/react/macro';
import { Button, EmptyState, PageHeader, Section, Skeleton } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { releaseHoldMutation } from '../api/release-hold.ts';
import { HoldForm } from '../components/hold-form.tsx';
import { useForumItems, type Desk } from '../use-forum-items.ts';
import { RatingProblem } from '../components/rating-problem.tsx';
import '../rating.css';

/** The safety officer's page: what would be published by itself, and what is kept back for a time. */
export function HoldsPage() {
  const { t } = useLingui();
  const { forumAppointments } = useSession();
  const offices = forumAppointments.filter(({ role }) => role === 'safety_officer');
  return (
    <>
      <PageTitle title={t`Holds`} />
      <PageHeader
        title={t`Hold a publication`}
        lead={t`Overdue dates, answers and ratings are public by themselves. Where that endangers people you hold it, for at most 90 days at a time. That something is held is said; what, is not.`}
      />
      {offices.map(({ forum }) => (forum ? <ForumHolds key={forum.slug} forum={forum} /> : null))}
    </>
  );
}

function ForumHolds({ forum }: { readonly forum: { readonly slug: string; readonly name: string } }) {
  const { t } = useLingui();
  const { desk, items, error, refresh } = useForumItems(forum.slug);
  return (
    <Section title={<bdi>{forum.name}</bdi>}>
      <RequestErrorNotice error={error} />
      {items ? null : <Skeleton lines={6} />}
      {items?.length === 0 ? <EmptyState title={t`Nothing was delivered yet`} /> : null}
      {desk ? (
        <ul className="rating-list">
          {desk.items.map((item) => (
            <li key={item.id} className="stack">
              <p>
                <OwnWords words={item.recommendation.titles} /> · <bdi>{item.addressee.name}</bdi>
              </p>
              <Standing desk={desk} itemId={item.id} onDone={refresh} />
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
}

interface StandingProps {
  readonly desk: Desk;
  readonly itemId: string;
  readonly onDone: () => void;
}

function Standing({ desk, itemId, onDone }: StandingProps) {
  const act = useAct();
  const hold = desk.holds.find((one) => one.itemId === itemId);
  if (!hold) return <HoldForm itemId={itemId} onDone={onDone} />;
  const release = async () => {
    if (await act.send(releaseHoldMutation, { holdId: hold.id })) onDone();
  };
  return (
    <>
      <p>
        <Trans>
          Held until the end of <When iso={hold.untilOn} />: <bdi>{hold.reasons}</bdi>
        </Trans>
      </p>
      <div className="form-actions">
        <Button isPending={act.isBusy} onPress={() => void release()}>
          <Trans>Release it</Trans>
        </Button>
      </div>
      <RatingProblem act={act} />
    </>
  );
}
