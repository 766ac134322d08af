import { Trans, useLingui } from '@lingui/react/macro';
import { Button, RadioGroup } from '@baraza/ui';
import type { OwnRatingQuery, RatingChoice } from '../../../generated/graphql.ts';
import { useRecordWords } from '../../../shared/company-record/use-record-words.ts';
import { useRatingMeanings } from '../../../shared/answers/use-answer-words.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { declineRatingMutation } from '../api/decline-rating.ts';
import { RatingProblem } from './rating-problem.tsx';

const CHOICES: readonly RatingChoice[] = [
  'implemented',
  'acceptable_alternative',
  'partly',
  'not',
  'answered_without_answering',
];

interface ChooseRatingProps {
  readonly choice: RatingChoice | null;
  readonly round: NonNullable<OwnRatingQuery['myAnswerRating']>['round'];
  readonly mayDecline: boolean;
  readonly onChoose: (choice: RatingChoice) => void;
  readonly onReview: () => void;
  readonly onDeclined: () => void;
}

/** Five choices with what each means; whoever was drawn may also say “not now”. */
export function ChooseRating({ choice, round, mayDecline, onChoose, onReview, onDeclined }: ChooseRatingProps) {
  const { t } = useLingui();
  const words = useRecordWords();
  const meanings = useRatingMeanings();
  const options = CHOICES.map((value) => ({ value, label: words.rating(value), hint: meanings[value] }));
  return (
    <div className="stack">
      <RadioGroup
        label={t`What do you say?`}
        hint={t`Nobody sees your choice. You can look at it once more before it is counted.`}
        options={options}
        value={choice ?? ''}
        onChange={(value) => onChoose(value as RatingChoice)}
      />
      <div className="form-actions">
        <Button kind="primary" isDisabled={choice === null} onPress={onReview}>
          <Trans>Look at it once more</Trans>
        </Button>
        {mayDecline ? <Decline roundId={round.id} onDeclined={onDeclined} /> : null}
      </div>
    </div>
  );
}

function Decline({ roundId, onDeclined }: { readonly roundId: string; readonly onDeclined: () => void }) {
  const act = useAct();
  const decline = async () => {
    if (await act.send(declineRatingMutation, { roundId })) onDeclined();
  };
  return (
    <>
      <Button isPending={act.isBusy} onPress={() => void decline()}>
        <Trans>Not now: somebody else is drawn</Trans>
      </Button>
      <RatingProblem act={act} />
    </>
  );
}
