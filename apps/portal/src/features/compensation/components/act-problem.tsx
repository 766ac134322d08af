import { Trans } from '@lingui/react/macro';
import { Money } from '../../../shared/format/use-format.tsx';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import type { ProblemLike } from '../../../shared/problems/problem-words.ts';
import type { Act } from '../../../shared/step-up/use-act.ts';

interface Capped extends ProblemLike {
  readonly capMinor?: string;
  readonly currency?: string;
}

/** What went wrong with an act of this feature, and that nothing typed was lost. */
export function ActProblem({ act }: { readonly act: Act }) {
  return (
    <>
      {act.problem ? <ProblemNotice problem={act.problem as never} words={WORDS as never} /> : null}
      <RequestErrorNotice error={act.error} />
    </>
  );
}

const WORDS = {
  ChoiceFixed: () => (
    <Trans>
      Nothing was changed: the payment has been prepared, or the offer has ended. Your earlier choice stands.
    </Trans>
  ),
  NotForOfficials: () => (
    <Trans>Nothing was changed: you said that you hold a public office, so only expenses can be repaid.</Trans>
  ),
  NoSafeWay: () => (
    <Trans>Nothing was changed: this way is not judged safe, or not lawful, there today. The offer stays yours.</Trans>
  ),
  NotCovered: () => (
    <Trans>Nothing was filed: not enough money is set aside for this just now. What you typed is still here.</Trans>
  ),
  CapExceeded: ({ capMinor = '0', currency = 'EUR' }: Capped) => (
    <Trans>
      Nothing was filed: the schedule allows at most <Money money={{ amountMinor: capMinor, currency }} /> for this.
      What you typed is still here.
    </Trans>
  ),
  PhotoRefused: () => (
    <Trans>The picture was not kept: it is not a whole JPEG, PNG or WebP, or too large. Take it once more.</Trans>
  ),
};
