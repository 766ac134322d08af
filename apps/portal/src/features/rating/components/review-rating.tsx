import { Trans } from '@lingui/react/macro';
import { Button, Notice, Section } from '@baraza/ui';
import type { OwnRatingQuery, RatingChoice } from '../../../generated/graphql.ts';
import { useRecordWords } from '../../../shared/company-record/use-record-words.ts';
import { useRatingMeanings } from '../../../shared/answers/use-answer-words.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { castRatingMutation } from '../api/cast-rating.ts';
import { RatingProblem } from './rating-problem.tsx';

interface ReviewRatingProps {
  readonly choice: RatingChoice;
  readonly round: NonNullable<OwnRatingQuery['myAnswerRating']>['round'];
  readonly onBack: () => void;
  readonly onCounted: () => void;
}

/** The last look before a vote that cannot be changed. */
export function ReviewRating({ choice, round, onBack, onCounted }: ReviewRatingProps) {
  const words = useRecordWords();
  const meanings = useRatingMeanings();
  const act = useAct();
  const cast = async () => {
    if (await act.send(castRatingMutation, { roundId: round.id, choice })) onCounted();
  };
  return (
    <Section title={<Trans>Your vote</Trans>}>
      <p className="rating-choice">{words.rating(choice)}</p>
      <p>{meanings[choice]}</p>
      <Notice kind="info">
        <Trans>
          A vote is cast once and cannot be changed. Nobody can look up what you chose; so nobody can tell you either.
        </Trans>
      </Notice>
      <div className="form-actions">
        <Button kind="primary" isPending={act.isBusy} onPress={() => void cast()}>
          <Trans>Cast this vote</Trans>
        </Button>
        <Button onPress={onBack}>
          <Trans>Back to the choices</Trans>
        </Button>
      </div>
      <RatingProblem act={act} />
    </Section>
  );
}
