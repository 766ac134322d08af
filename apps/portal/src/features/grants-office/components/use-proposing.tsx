import { Trans } from '@lingui/react/macro';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { Money } from '../../../shared/format/use-format.tsx';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import type { Dossier } from '../../reviewing/index.ts';
import { proposeDecisionMutation } from '../api/propose-decision.ts';
import { endOfDay } from '../days.ts';
import type { DecisionDraft } from '../decision-draft.ts';
import type { Draft } from './decision-form.tsx';

/** The act of putting a decision before the board, and what came of it. */
export function useProposing(dossier: Dossier, draft: Draft) {
  const navigate = useNavigate();
  const [{ data, error, fetching }, propose] = useMutation(proposeDecisionMutation);
  const answer = data?.proposeDecision;
  const send = async () => {
    const result = await propose({ input: inputOf(dossier.id, draft.value) });
    if (result.data?.proposeDecision.__typename !== 'Done') return;
    draft.discard();
    await navigate(`/app/grants/applications/${dossier.id}`);
  };
  const notices = (
    <>
      {answer && isProblem(answer) ? (
        <ProblemNotice
          problem={answer}
          words={{
            BeyondCall: ({ leftMinor, currency }) => (
              <Trans>
                The amount is more than one award may be, or more than the call has left:{' '}
                <Money money={{ amountMinor: leftMinor, currency }} />. Nothing was proposed.
              </Trans>
            ),
            TranchesDoNotAddUp: () => (
              <Trans>
                The parts do not add up to the award, or are not in the order of their days. Nothing was proposed.
              </Trans>
            ),
          }}
        />
      ) : null}
      <RequestErrorNotice error={error} />
    </>
  );
  return { send, notices, isPending: fetching };
}

function inputOf(applicationId: string, draft: DecisionDraft) {
  const isAward = draft.outcome === 'award';
  return {
    applicationId,
    outcome: isAward ? 'award' : 'decline',
    reasons: draft.reasons,
    closesAt: endOfDay(draft.closesOn),
    meetingOn: draft.way === 'meeting' ? draft.meetingOn : null,
    amountMinor: isAward ? draft.amountMinor : null,
    tranches: isAward
      ? draft.tranches.map(({ amountMinor, dueOn, condition }) => ({
          amountMinor: amountMinor ?? '0',
          dueOn,
          condition,
        }))
      : [],
  };
}
