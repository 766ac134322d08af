import { Trans } from '@lingui/react/macro';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import type { Act } from '../../../shared/step-up/use-act.ts';

/** What went wrong with an act; what was typed is still there. */
export function ActProblem({ act }: { readonly act: Act }) {
  return (
    <>
      <ProblemNotice
        problem={act.problem}
        words={{
          WrongState: () => (
            <Trans>It was closed or taken back in the meantime, or holds too many messages. Nothing was sent.</Trans>
          ),
        }}
      />
      <RequestErrorNotice error={act.error} />
    </>
  );
}
