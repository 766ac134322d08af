import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import type { ProblemLike, ProblemWords } from '../../../shared/problems/problem-words.ts';
import type { Act } from '../../../shared/step-up/use-act.ts';

const WORDS: Readonly<Record<string, () => ReactNode>> = {
  IdentifierTaken: () => (
    <Trans>
      This number is registered here already. Nothing was created. If it is yours, ask a colleague who signs for the
      organisation to invite you.
    </Trans>
  ),
  RoleDoesNotFit: () => <Trans>An organisation of this kind has no such role. Nothing was changed.</Trans>,
  RolesConflict: () => <Trans>You hold another role that must stay apart from this one. Nothing was changed.</Trans>,
  AlreadyHeld: () => <Trans>This role is held already. Nothing was changed.</Trans>,
  LastSignatory: () => (
    <Trans>This is the last person who signs for the organisation. Offer the role to somebody else first.</Trans>
  ),
  PackChanged: () => (
    <Trans>
      A colleague saved in the meantime. Your words were not saved and are still here; reload in a second tab, compare,
      and save again.
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
