import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import type { ProblemLike, ProblemWords } from '../../../shared/problems/problem-words.ts';
import type { Act } from '../../../shared/step-up/use-act.ts';

const WORDS: Readonly<Record<string, () => ReactNode>> = {
  SlugTaken: () => (
    <Trans>A forum with this address exists already, or is being founded. Nothing was created; choose another.</Trans>
  ),
  OrganisationUnfit: () => (
    <Trans>
      One of these organisations cannot attest: it must be of civil society, vetted by the fund’s grants office, and not
      a contributor. Nothing was changed.
    </Trans>
  ),
  CharterOpen: () => (
    <Trans>Another version of this charter is being decided. Wait for its outcome, or have it taken back.</Trans>
  ),
  SignedAlready: () => (
    <Trans>
      You have signed this for another organisation. Two organisations are two people: a colleague must sign for this
      one.
    </Trans>
  ),
  OfficeRefused: () => (
    <Trans>
      This person cannot hold the office: they work for the fund or for a company, or hold it already. Nothing was
      changed.
    </Trans>
  ),
  NotEligible: () => (
    <Trans>Nothing was decided: whoever has a part in this election does not decide about a challenge to it.</Trans>
  ),
  NotIndependent: () => (
    <Trans>
      An evaluation is independent: its author is on no panel of this forum, now or earlier, and does not contribute to
      the fund. Name another organisation.
    </Trans>
  ),
};

/** Why an act was not done. */
export function ActProblem({ act }: { readonly act: Act }) {
  return (
    <>
      <ProblemNotice problem={act.problem} words={WORDS as unknown as ProblemWords<ProblemLike>} />
      <RequestErrorNotice error={act.error} />
    </>
  );
}
