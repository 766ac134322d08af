import { Trans } from '@lingui/react/macro';
import type {
  MemberAskQuestionMutation,
  MemberChallengeResultMutation,
  MemberNominateMutation,
  MemberSecondNominationMutation,
  MemberTranslateStatementMutation,
} from '../../../generated/graphql.ts';
import { useEligibilityWords } from '../../../shared/elections/use-election-words.ts';
import { ProblemNotice } from '../../../shared/problems/problem-notice.tsx';
import type { ProblemIn, ProblemLike } from '../../../shared/problems/problem-words.ts';

type MemberFailure = ProblemIn<
  | MemberNominateMutation['answer']
  | MemberSecondNominationMutation['answer']
  | MemberAskQuestionMutation['answer']
  | MemberChallengeResultMutation['answer']
  | MemberTranslateStatementMutation['answer']
>;

/** Why an act of a member in an election was not taken. */
export function MemberProblem({ problem }: { readonly problem: ProblemLike | null }) {
  const eligibilityOf = useEligibilityWords();
  return (
    <ProblemNotice
      problem={problem as MemberFailure | null}
      words={{
        NominationsClosed: () => <Trans>Nothing was recorded: nominations are not open now.</Trans>,
        NotEligible: ({ reason }) => eligibilityOf(reason),
        AlreadyNominated: () => <Trans>This member is nominated already. You can second the nomination below.</Trans>,
        ChallengeClosed: () => <Trans>Nothing was recorded: the time to challenge this result is not now.</Trans>,
        AlreadyChallenged: () => (
          <Trans>You have challenged this result already. Your first challenge stands and will be answered.</Trans>
        ),
      }}
    />
  );
}
