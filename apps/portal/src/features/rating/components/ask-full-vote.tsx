import { Trans } from '@lingui/react/macro';
import { Button } from '@baraza/ui';
import { useQuery } from 'urql';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { askFullVoteMutation } from '../api/ask-full-vote.ts';
import { fullVoteQuery } from '../api/full-vote.ts';
import { RatingProblem } from './rating-problem.tsx';

/** Members who would rather have everybody judge; how many asked is shown, never who. */
export function AskFullVote({ itemId }: { readonly itemId: string }) {
  const act = useAct();
  const [{ data }, refresh] = useQuery({ query: fullVoteQuery, variables: { itemId } });
  const vote = data?.fullVote;
  if (!vote) return null;
  const ask = async () => {
    if (await act.send(askFullVoteMutation, { itemId })) refresh({ requestPolicy: 'network-only' });
  };
  return (
    <div className="stack">
      <p>
        {vote.isOpen ? (
          <Trans>All members are asked to rate this answer now.</Trans>
        ) : (
          <Trans>
            {vote.asked} of {vote.threshold} needed have asked that all members rate this answer. Nobody sees who asked.
          </Trans>
        )}
      </p>
      {vote.isOpen ? null : (
        <div className="form-actions">
          <Button isDisabled={vote.haveAsked} isPending={act.isBusy} onPress={() => void ask()}>
            {vote.haveAsked ? <Trans>You have asked</Trans> : <Trans>Ask for it</Trans>}
          </Button>
        </div>
      )}
      <RatingProblem act={act} />
    </div>
  );
}
