import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, EmptyState, ErrorSummary, RadioGroup, Section, type ChoiceOption } from '@baraza/ui';
import { useState } from 'react';
import { useMutation } from 'urql';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import type { AssignReviewerMutation } from '../../../generated/graphql.ts';
import { assignReviewerMutation } from '../api/assign-reviewer.ts';
import { dayAfter, endOfDay } from '../days.ts';
import type { ReviewerChoice } from '../types.ts';

const REVIEWER_ID = 'assign-reviewer';
const DUE_ID = 'assign-due';
const USUAL_DAYS = 14;

export interface AssignFormProps {
  readonly applicationId: string;
  readonly choices: readonly ReviewerChoice[];
  readonly onAssigned: () => void;
}

/** Asks one more reviewer, by a day. */
export function AssignForm({ applicationId, choices, onAssigned }: AssignFormProps) {
  const { t } = useLingui();
  const [reviewerId, setReviewerId] = useState<string | null>(null);
  const [dueOn, setDueOn] = useState(() => dayAfter(new Date(), USUAL_DAYS));
  const [isChecked, setIsChecked] = useState(false);
  const [{ data, error, fetching }, assign] = useMutation(assignReviewerMutation);
  const free = choices.filter((choice) => !choice.state);
  const reviewerError = isChecked && !reviewerId ? t`Choose a reviewer.` : undefined;
  const dueError = isChecked && dueOn < dayAfter(new Date(), 1) ? t`Choose a day from tomorrow on.` : undefined;
  const submit = async () => {
    setIsChecked(true);
    if (!reviewerId || dueOn < dayAfter(new Date(), 1)) return;
    const result = await assign({ applicationId, reviewerId, dueAt: endOfDay(dueOn) });
    if (result.data?.assignReviewer.__typename === 'Done') onAssigned();
  };
  if (free.length === 0) return <NobodyLeft />;
  return (
    <Section title={t`Ask a reviewer`}>
      <div className="form">
        <ErrorSummary problems={problemsOf([REVIEWER_ID, reviewerError], [DUE_ID, dueError])} />
        <ReviewerField choices={free} value={reviewerId} onChange={setReviewerId} error={reviewerError} />
        <DueField value={dueOn} onChange={setDueOn} error={dueError} />
        <Refusal data={data} />
        <RequestErrorNotice error={error} />
        <div className="form-actions">
          <Button kind="primary" isPending={fetching} onPress={() => void submit()}>
            <Trans>Ask for a review</Trans>
          </Button>
        </div>
      </div>
    </Section>
  );
}

interface DueFieldProps {
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly error: string | undefined;
}

function DueField(props: DueFieldProps) {
  const { t } = useLingui();
  const hint = t`The end of this day, in universal time.`;
  return <DateField {...props} id={DUE_ID} label={t`By when`} hint={hint} min={dayAfter(new Date(), 1)} />;
}

function Refusal({ data }: { readonly data: AssignReviewerMutation | undefined }) {
  const answer = data?.assignReviewer;
  if (!answer || !isProblem(answer)) return null;
  const conflicted = () => (
    <Trans>This person belongs or belonged to the applicant, or is a reviewer no longer. Nobody was asked.</Trans>
  );
  return <ProblemNotice problem={answer} words={{ ReviewerConflicted: conflicted }} />;
}

const problemsOf = (...fields: ReadonlyArray<readonly [string, string | undefined]>) =>
  fields.flatMap(([fieldId, message]) => (message ? [{ fieldId, message }] : []));

interface ReviewerFieldProps {
  readonly choices: readonly ReviewerChoice[];
  readonly value: string | null;
  readonly onChange: (accountId: string) => void;
  readonly error: string | undefined;
}

function ReviewerField({ choices, value, onChange, error }: ReviewerFieldProps) {
  const { t } = useLingui();
  const options = choices.map((choice): ChoiceOption => ({
    value: choice.accountId,
    label: <bdi>{choice.handle ?? '–'}</bdi>,
    isDisabled: !choice.mayReview,
    hint: choice.mayReview ? (
      <Plural value={choice.openReviews} _0="has no open review" one="has # open review" other="has # open reviews" />
    ) : (
      <Trans>belongs or belonged to the applicant and may not judge it</Trans>
    ),
  }));
  return (
    <RadioGroup
      id={REVIEWER_ID}
      label={t`Reviewer`}
      value={value}
      onChange={onChange}
      options={options}
      error={error}
    />
  );
}

function NobodyLeft() {
  const { t } = useLingui();
  return (
    <EmptyState title={t`Every reviewer of the fund was asked`}>
      <Trans>To ask somebody else, give them the role of reviewer first.</Trans>
    </EmptyState>
  );
}
