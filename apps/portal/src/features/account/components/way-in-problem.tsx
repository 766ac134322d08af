import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { ProblemNotice } from '../../../shared/problems/problem-notice.tsx';
import type { ProblemLike, ProblemWords } from '../../../shared/problems/problem-words.ts';

const WORDS: Readonly<Record<string, () => ReactNode>> = {
  CeremonyExpired: () => <Trans>This took too long. Nothing was changed; please start again.</Trans>,
  ProofRefused: () => <Trans>This did not match. Nothing was changed; please try again.</Trans>,
  TooManyAttempts: () => <Trans>Too many attempts. Please wait a quarter of an hour and try again.</Trans>,
  LastWayIn: () => <Trans>This is the last way into your account. Add a password or another passkey first.</Trans>,
  SecondFactorFirst: () => (
    <Trans>
      Your roles are protected by a second factor that you did not sign in with. Sign in with it first. If you lost it,
      ask whoever gave you the role to end it, add a new factor here, and let them give you the role again.
    </Trans>
  ),
};

/** Why a change to the ways in was not made; the same few reasons for each of them. */
export function WayInProblem({ problem }: { readonly problem: ProblemLike | null }) {
  return <ProblemNotice problem={problem} words={WORDS as unknown as ProblemWords<ProblemLike>} />;
}
