import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Notice, PageHeader, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Money, useFormat, When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { reviewTaskQuery } from '../api/review-task.ts';
import { AnswerList } from '../components/answer-list.tsx';
import { ReviewDesk } from '../components/review-desk.tsx';
import { ReviewForm } from '../components/review-form.tsx';
import { SentReview } from '../components/sent-review.tsx';
import { useTitleOf } from '../components/title-of.ts';
import type { Answers, Task } from '../types.ts';

/** A blind review: the application beside its scores; on a phone one after the other. */
export function ReviewPage() {
  const { reviewId = '' } = useParams();
  const [{ data, error, fetching }, reload] = useQuery({
    query: reviewTaskQuery,
    variables: { id: reviewId },
    requestPolicy: 'network-only',
  });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={12} /> : null;
  if (!data.reviewTask) return <NoTask />;
  return (
    <Review key={data.reviewTask.id} task={data.reviewTask} onSent={() => reload({ requestPolicy: 'network-only' })} />
  );
}

function NoTask() {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`No review here`} />
      <PageHeader crumbs={[{ href: '/app/review', label: t`Reviews` }]} title={t`There is no review for you here`} />
      <p>
        <Trans>It was handed back, given to somebody else, or never was yours.</Trans>{' '}
        <Link href="/app/review">
          <Trans>See what waits for you</Trans>
        </Link>
      </p>
    </>
  );
}

function Review({ task, onSent }: { readonly task: Task; readonly onSent: () => void }) {
  const { t } = useLingui();
  return (
    <>
      <ReviewHeader task={task} />
      <ReviewDesk
        textTitle={t`The application`}
        text={<AnswerList call={task.call} answers={task.answers as unknown as Answers} isBlind />}
        actTitle={t`Your scores`}
        act={task.state === 'submitted' ? <SentReview task={task} /> : <ReviewForm task={task} onSent={onSent} />}
      />
    </>
  );
}

function ReviewHeader({ task }: { readonly task: Task }) {
  const { t } = useLingui();
  const titleOf = useTitleOf();
  const title = titleOf(task);
  const isDone = task.state === 'submitted';
  return (
    <>
      <PageTitle title={title} />
      <PageHeader
        crumbs={[{ href: '/app/review', label: t`Reviews` }]}
        kind={<Trans>Blind review</Trans>}
        title={<bdi>{title}</bdi>}
        facts={
          <>
            <span>
              <bdi lang={task.call.locale}>{task.call.title}</bdi>
            </span>
            <span>{t`Application ${task.applicationNumber}`}</span>
            {task.requested ? (
              <span>
                <Trans>
                  asks for <Money money={task.requested} isShort />
                </Trans>
              </span>
            ) : null}
            {isDone ? null : <DueFact iso={task.dueAt} />}
          </>
        }
      />
      {isDone ? null : <BlindNote />}
    </>
  );
}

function DueFact({ iso }: { readonly iso: string }) {
  const format = useFormat();
  return (
    <span>
      <Trans>
        due on <When iso={iso} />, {format.daysFrom(iso, new Date())}
      </Trans>
    </span>
  );
}

/** Said before the first word is read: what to do when the text gives its author away. */
function BlindNote() {
  return (
    <div className="review-note">
      <Notice>
        <Trans>
          Whatever tells who applies, files among it, was left out. If you recognise the authors all the same, or are
          close to them, hand the review back: that is right, and nobody counts it.
        </Trans>{' '}
        <a className="link review-jump" href="#scores">
          <Trans>Go to your scores</Trans>
        </a>
      </Notice>
    </div>
  );
}
