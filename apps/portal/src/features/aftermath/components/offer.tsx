import { Trans } from '@lingui/react/macro';
import { Button } from '@baraza/ui';
import type { OwnRepresentativeSeatQuery } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { answerVacancyMutation } from '../api/answer-vacancy.ts';
import { AftermathProblem } from './aftermath-problem.tsx';

interface OfferProps {
  readonly offer: OwnRepresentativeSeatQuery['seatsOffered'][number];
  readonly onAnswered: () => void;
}

/** A seat that fell vacant, and whether this person would fill it. */
export function Offer({ offer, onAnswered }: OfferProps) {
  const act = useAct();
  const { seat, consentsCloseAt, id } = offer;
  const say = async (serves: boolean) => {
    if (await act.send(answerVacancyMutation, { vacancyId: id, serves })) onAnswered();
  };
  return (
    <div className="stack">
      <p>
        <Trans>
          <bdi>{seat.pseudonym}</bdi> has left a seat of {seat.constituency?.title}, whose term ends on{' '}
          <When iso={seat.endsOn} />. You stood in that election. If you agree to serve, the ballots decide whether the
          seat is yours.
        </Trans>
      </p>
      <p>
        <Trans>
          Answer by <When iso={consentsCloseAt} kind="dateTime" />; no answer counts as no. Nobody is told why.
        </Trans>
      </p>
      <div className="form-actions">
        <Button isPending={act.isBusy} onPress={() => void say(true)}>
          <Trans>Yes, I would serve</Trans>
        </Button>
        <Button kind="quiet" isPending={act.isBusy} onPress={() => void say(false)}>
          <Trans>No</Trans>
        </Button>
      </div>
      <AftermathProblem act={act} />
    </div>
  );
}
