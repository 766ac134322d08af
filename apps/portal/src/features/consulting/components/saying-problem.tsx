import { Plural, Trans } from '@lingui/react/macro';
import type { MemberProposeStatementMutation, MemberWriteCommentMutation } from '../../../generated/graphql.ts';
import { ProblemNotice } from '../../../shared/problems/problem-notice.tsx';
import type { ProblemIn, ProblemLike } from '../../../shared/problems/problem-words.ts';

type SayingFailure = ProblemIn<MemberProposeStatementMutation['answer'] | MemberWriteCommentMutation['answer']>;

/** Why words of a member were not taken; they are still in the field. */
export function SayingProblem({ problem }: { readonly problem: ProblemLike | null }) {
  return (
    <ProblemNotice
      problem={problem as SayingFailure | null}
      words={{
        SaidBefore: () => <Trans>This statement is there already. You can agree with it instead.</Trans>,
        TooManyStatements: ({ allowed }) => (
          <Plural
            value={allowed}
            one="Nothing was sent: one member may propose # statement here, and you have. Your words are kept."
            other="Nothing was sent: one member may propose # statements here, and you have. Your words are kept."
          />
        ),
        TooManyComments: ({ allowed }) => (
          <Plural
            value={allowed}
            one="Nothing was sent: one member may write # comment here, and you have. Your words are kept."
            other="Nothing was sent: one member may write # comments here, and you have. Your words are kept."
          />
        ),
        WrongState: () => (
          <Trans>Nothing was sent: this consultation takes no words any more. They are kept here.</Trans>
        ),
      }}
    />
  );
}
