import type { Act } from '../../../shared/step-up/use-act.ts';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useRefusals } from './use-refusals.tsx';

/** Why an act did not happen, in the reader's words; what was typed stays where it is. */
export function ActProblem({ act }: { readonly act: Act }) {
  const words = useRefusals();
  return (
    <>
      <ProblemNotice problem={act.problem} words={words} />
      <RequestErrorNotice error={act.error} />
    </>
  );
}
