import { Trans } from '@lingui/react/macro';
import type {
  RepresentativeAddStatementsMutation,
  RepresentativeDraftConsultationMutation,
} from '../../../generated/graphql.ts';
import { ProblemNotice } from '../../../shared/problems/problem-notice.tsx';
import type { ProblemIn, ProblemLike } from '../../../shared/problems/problem-words.ts';

type HoldingFailure = ProblemIn<
  RepresentativeDraftConsultationMutation['answer'] | RepresentativeAddStatementsMutation['answer']
>;

/** Why an act of a representative was not taken. */
export function HoldingProblem({ problem }: { readonly problem: ProblemLike | null }) {
  return (
    <ProblemNotice
      problem={problem as HoldingFailure | null}
      words={{
        WrongState: () => (
          <Trans>Nothing was changed: members need at least five statements, and a last day that lies ahead.</Trans>
        ),
      }}
    />
  );
}
