import { Trans } from '@lingui/react/macro';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import type { Act } from '../../../shared/step-up/use-act.ts';

/** What went wrong with an act of the office. */
export function ActProblem({ act }: { readonly act: Act }) {
  return (
    <>
      {act.problem ? <ProblemNotice problem={act.problem as never} words={WORDS as never} /> : null}
      <RequestErrorNotice error={act.error} />
    </>
  );
}

const WORDS = {
  NothingToPay: () => <Trans>No batch was prepared: nothing that was chosen or approved waits to be paid today.</Trans>,
  OwnClaim: () => <Trans>Nothing was decided: nobody decides about a claim of their own.</Trans>,
  SamePersonTwice: () => <Trans>You have authorised it already. The second has to come from another person.</Trans>,
  MayNotAuthorise: () => (
    <Trans>Nothing was authorised: you have a part in this batch. Another officer, or a substitute, can do it.</Trans>
  ),
  GateClosed: () => <Trans>Nothing was authorised: a condition above holds for none of these payments.</Trans>,
  NotCovered: () => (
    <Trans>Nothing was offered: the money that the board set aside does not cover it. Ask the board for more.</Trans>
  ),
  NotEligible: () => (
    <Trans>Nothing was proposed: this person is unknown here, is paid by the batch, or has a tie.</Trans>
  ),
  PeriodClosed: () => <Trans>Nothing was booked: the books of this day are closed.</Trans>,
  PoolOverdrawn: () => <Trans>Nothing was booked: the pool does not hold enough.</Trans>,
  PoolInShortfall: () => <Trans>Nothing was booked: the pool is in shortfall.</Trans>,
  AlreadyReversed: () => <Trans>Nothing was booked: it was taken back before.</Trans>,
};
