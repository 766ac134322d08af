import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonLink, ErrorSummary, Notice, PageHeader, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useMutation } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { refuseReviewMutation } from '../api/refuse-review.ts';
import '../reviewing.css';

const REASON_ID = 'hand-back-reason';
const REASON_MIN_LENGTH = 5;

/** Giving a review back: what it means, the reason, the act. */
export function HandBackPage() {
  const { t } = useLingui();
  const { reviewId = '' } = useParams();
  const [isDone, setIsDone] = useState(false);
  return (
    <>
      <PageTitle title={t`Hand a review back`} />
      <PageHeader
        crumbs={[
          { href: '/app/review', label: t`Reviews` },
          { href: `/app/review/${reviewId}`, label: t`Blind review` },
        ]}
        title={t`Hand this review back?`}
        lead={t`The grants office gives the application to somebody else. What you wrote so far is not used.`}
      />
      {isDone ? <HandedBack /> : <HandBackForm reviewId={reviewId} onDone={() => setIsDone(true)} />}
    </>
  );
}

function HandBackForm({ reviewId, onDone }: { readonly reviewId: string; readonly onDone: () => void }) {
  const { t } = useLingui();
  const [{ data, error, fetching }, refuse] = useMutation(refuseReviewMutation);
  const [reason, setReason] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const isShort = reason.trim().length < REASON_MIN_LENGTH;
  const problem = isChecked && isShort ? t`Say in a few words why.` : undefined;
  const answer = data?.refuseReview;
  const send = async () => {
    setIsChecked(true);
    if (isShort) return;
    if ((await refuse({ reviewId, reason })).data?.refuseReview.__typename === 'Done') onDone();
  };
  return (
    <div className="form">
      <ErrorSummary problems={problem ? [{ fieldId: REASON_ID, message: problem }] : []} />
      <ReasonField value={reason} onChange={setReason} error={problem} />
      {answer && isProblem(answer) ? <ProblemNotice problem={answer} words={{}} /> : null}
      <RequestErrorNotice error={error} />
      <div className="form-actions">
        <Button kind="danger" isPending={fetching} onPress={() => void send()}>
          <Trans>Hand it back</Trans>
        </Button>
        <ButtonLink kind="quiet" href={`/app/review/${reviewId}`}>
          <Trans>Keep it</Trans>
        </ButtonLink>
      </div>
    </div>
  );
}

interface ReasonFieldProps {
  readonly value: string;
  readonly onChange: (reason: string) => void;
  readonly error: string | undefined;
}

function ReasonField(props: ReasonFieldProps) {
  const { t } = useLingui();
  return (
    <TextArea
      {...props}
      id={REASON_ID}
      label={t`Why do you hand it back?`}
      hint={t`For instance that you know the authors, have an interest, or have no time. The grants office reads it; the applicant does not.`}
      rows={4}
    />
  );
}

function HandedBack() {
  const { t } = useLingui();
  return (
    <div className="stack">
      <Notice kind="success" title={t`The review was handed back`} isLive>
        <Trans>Thank you for saying so. Nothing more is asked of you.</Trans>
      </Notice>
      <div className="form-actions">
        <ButtonLink href="/app/review">
          <Trans>To your reviews</Trans>
        </ButtonLink>
      </div>
    </div>
  );
}
