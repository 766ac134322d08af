import { Trans } from '@lingui/react/macro';
import { Button } from '@baraza/ui';
import type { PositionVote } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { voteOnAmendmentMutation } from '../api/vote-on-amendment.ts';
import type { Amendment, DraftPart } from '../types.ts';
import { ActProblem } from './act-problem.tsx';

/** More yes than no decides, with more than half of the seats taking part. */
export function AmendmentVote({ draft, amendment, onChanged }: DraftPart & { readonly amendment: Amendment }) {
  const act = useAct();
  const vote = async (choice: PositionVote) => {
    const ids = { positionId: draft.id, amendmentId: amendment.id };
    if (await act.send(voteOnAmendmentMutation, { ...ids, choice })) onChanged();
  };
  return (
    <div className="stack">
      {amendment.votesCloseAt ? (
        <p>
          <Trans>
            The representatives vote until <When iso={amendment.votesCloseAt} kind="dateTime" />; the clause stands
            still until then.
          </Trans>
        </p>
      ) : null}
      <div className="form-actions">
        <Button isPending={act.isBusy} onPress={() => void vote('yes')}>
          <Trans>Yes</Trans>
        </Button>
        <Button isPending={act.isBusy} onPress={() => void vote('no')}>
          <Trans>No</Trans>
        </Button>
        <Button isPending={act.isBusy} onPress={() => void vote('abstain')}>
          <Trans>Abstain</Trans>
        </Button>
      </div>
      <ActProblem act={act} />
    </div>
  );
}
