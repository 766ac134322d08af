import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import type { Act } from '../../../shared/step-up/use-act.ts';

/** What went wrong with the last attempt; nothing that was typed is lost. */
export function ActTrouble({ act }: { readonly act: Act }) {
  return (
    <>
      {act.problem ? <p role="alert">{act.problem.message}</p> : null}
      <RequestErrorNotice error={act.error} />
    </>
  );
}
