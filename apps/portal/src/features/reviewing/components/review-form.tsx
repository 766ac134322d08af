import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ErrorSummary, Link, SaveState, TextArea, type FieldProblem } from '@baraza/ui';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useFormat } from '../../../shared/format/use-format.tsx';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { writeReviewMutation } from '../api/write-review.ts';
import { missingParts, toReviewInput, totalHundredths, withScore, type MissingPart } from '../review-draft.ts';
import type { Task } from '../types.ts';
import { ScoreField, scoreId } from './score-field.tsx';
import { useReviewDraft } from './use-review-draft.ts';

const COMMENT_ID = 'review-comment';

/** The scores of one application, kept while they are written, then sent for good. */
export function ReviewForm({ task, onSent }: { readonly task: Task; readonly onSent: () => void }) {
  const draft = useReviewDraft(task);
  const { criteria } = task.call;
  const [isChecked, setIsChecked] = useState(false);
  const sending = useSending(task, draft, onSent);
  const missing = isChecked ? missingParts(draft.value, criteria) : [];
  const problems = useProblems(missing);
  const send = async () => {
    setIsChecked(true);
    if (missingParts(draft.value, criteria).length === 0) await sending.send();
  };
  return (
    <div className="form">
      <div className="review-save">
        <SaveState status={draft.status.type === 'idle' ? { type: 'saved' } : draft.status} />
      </div>
      <ErrorSummary problems={problems} />
      <Scores task={task} draft={draft} isChecked={isChecked} />
      <WholeField draft={draft} error={problems.find(({ fieldId }) => fieldId === COMMENT_ID)?.message} />
      <Total hundredths={totalHundredths(draft.value, criteria)} />
      {draft.stopped ? <ProblemNotice problem={draft.stopped} words={{}} /> : null}
      {sending.notices}
      <div className="form-actions">
        <Button kind="primary" isPending={sending.isPending} onPress={() => void send()}>
          <Trans>Send this review for good</Trans>
        </Button>
        <Link href={`/app/review/${task.id}/hand-back`}>
          <Trans>Hand it back</Trans>
        </Link>
      </div>
    </div>
  );
}

type Draft = ReturnType<typeof useReviewDraft>;

interface ScoresProps {
  readonly task: Task;
  readonly draft: Draft;
  readonly isChecked: boolean;
}

function Scores({ task, draft, isChecked }: ScoresProps) {
  return task.call.criteria.map((criterion) => (
    <ScoreField
      key={criterion.id}
      criterion={criterion}
      lang={task.call.locale}
      score={draft.value.scores[criterion.id]}
      isMissing={isChecked}
      onChange={(change) => draft.setValue((before) => withScore(before, criterion.id, change))}
    />
  ));
}

function WholeField({ draft, error }: { readonly draft: Draft; readonly error: string | undefined }) {
  const { t } = useLingui();
  return (
    <TextArea
      id={COMMENT_ID}
      label={t`Your judgement as a whole`}
      hint={t`The board and the grants office read it without your name. Say what speaks for the work, what against it, and what you would ask.`}
      rows={7}
      error={error}
      value={draft.value.comment}
      onChange={(comment) => draft.setValue((before) => ({ ...before, comment }))}
    />
  );
}

function useSending(task: Task, draft: Draft, onSent: () => void) {
  const [{ data, error, fetching }, write] = useMutation(writeReviewMutation);
  const answer = data?.writeReview;
  const send = async () => {
    await draft.flush();
    const result = await write({ input: toReviewInput(task.id, draft.value, true) });
    if (result.data?.writeReview.__typename !== 'Done') return;
    draft.discard();
    onSent();
  };
  const notices = (
    <>
      {answer && isProblem(answer) ? <ProblemNotice problem={answer} words={{}} /> : null}
      <RequestErrorNotice error={error} />
    </>
  );
  return { send, notices, isPending: fetching };
}

function useProblems(missing: readonly MissingPart[]): FieldProblem[] {
  const { t } = useLingui();
  return missing.map((part) => {
    if (part.type === 'score') {
      const { title } = part.criterion;
      return { fieldId: scoreId(part.criterion.id), message: t`Give “${title}” a score.` };
    }
    const message =
      part.type === 'comment'
        ? t`Write at least a sentence about the whole.`
        : t`Shorten your judgement to 8,000 characters; nothing of it was cut.`;
    return { fieldId: COMMENT_ID, message };
  });
}

function Total({ hundredths }: { readonly hundredths: number | null }) {
  const format = useFormat();
  return (
    <p className="review-total" role="status">
      {hundredths === null ? (
        <Trans>The total appears when every criterion has its score.</Trans>
      ) : (
        <Trans>
          Together, by the weights of the call: <strong>{format.percent(hundredths / 10_000)}</strong>
        </Trans>
      )}
    </p>
  );
}
