import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure } from '@baraza/ui';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { orderRecommendationsMutation } from '../api/order-recommendations.ts';
import { removeRecommendationMutation } from '../api/remove-recommendation.ts';
import type { DraftPart, DraftRecommendation } from '../types.ts';
import { ActProblem } from './act-problem.tsx';
import { RecommendationForm } from './recommendation-form.tsx';

type ManageProps = DraftPart & { readonly recommendation: DraftRecommendation };

/** What stands beside the words of a recommendation, its place in the forum's order, and taking it out. */
export function ManageRecommendation({ draft, recommendation, onChanged }: ManageProps) {
  const { number, version } = recommendation;
  return (
    <>
      <Disclosure summary={<Trans>Severity, addressee and dates</Trans>}>
        <RecommendationForm key={version} draft={draft} recommendation={recommendation} onChanged={onChanged} />
      </Disclosure>
      {draft.recommendations.length > 1 ? (
        <Place draft={draft} recommendation={recommendation} onChanged={onChanged} />
      ) : null}
      <Disclosure summary={<Trans>Take recommendation {number} out</Trans>}>
        <TakeOut draft={draft} recommendation={recommendation} onChanged={onChanged} />
      </Disclosure>
    </>
  );
}

/** The first is answered first where the charter caps how many are open; moving keeps the words as they are. */
function Place({ draft, recommendation, onChanged }: ManageProps) {
  const { t } = useLingui();
  const act = useAct();
  const { id, number } = recommendation;
  const count = draft.recommendations.length;
  const moveTo = async (place: number) => {
    const ids = draft.recommendations.map((one) => one.id).filter((one) => one !== id);
    ids.splice(place - 1, 0, id);
    if (await act.send(orderRecommendationsMutation, { positionId: draft.id, ids })) onChanged();
  };
  return (
    <>
      <div className="form-actions" role="group" aria-label={t`Place of recommendation ${number} of ${count}`}>
        <Button isDisabled={number === 1} isPending={act.isBusy} onPress={() => void moveTo(number - 1)}>
          <Trans>Move up</Trans>
        </Button>
        <Button isDisabled={number === count} isPending={act.isBusy} onPress={() => void moveTo(number + 1)}>
          <Trans>Move down</Trans>
        </Button>
      </div>
      <ActProblem act={act} />
    </>
  );
}

function TakeOut({ draft, recommendation: { id, number, version }, onChanged }: ManageProps) {
  const act = useAct();
  const remove = async () => {
    const input = { positionId: draft.id, recommendationId: id, version };
    if (await act.send(removeRecommendationMutation, { input })) onChanged();
  };
  return (
    <div className="stack">
      <p>
        <Trans>Its clauses go with it. What others have amended in it stays with them, and says so.</Trans>
      </p>
      <div className="form-actions">
        <Button kind="danger" isPending={act.isBusy} onPress={() => void remove()}>
          <Trans>Yes, take recommendation {number} out</Trans>
        </Button>
      </div>
      <ActProblem act={act} />
    </div>
  );
}
