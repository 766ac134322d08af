import { Trans } from '@lingui/react/macro';
import { Button } from '@baraza/ui';
import { ProblemNotice } from '../../../shared/problems/problem-notice.tsx';
import type { ProblemLike } from '../../../shared/problems/problem-words.ts';

interface JoinProblemProps {
  readonly problem: ProblemLike | null;
  readonly onRename: () => void;
  readonly onSignIn: () => Promise<void>;
}

/** Why joining did not work, and the way on. Nothing that was done is lost. */
export function JoinProblem({ problem, onRename, onSignIn }: JoinProblemProps) {
  return (
    <>
      <ProblemNotice
        problem={problem}
        words={{
          PseudonymTaken: () => (
            <Trans>Somebody in this forum uses this pseudonym already. Your key and your codes are kept.</Trans>
          ),
          KeyInUse: () => <Trans>Your key is a member already. You can sign in with it.</Trans>,
          AttestationsMissing: () => (
            <Trans>
              Some of your attestations hold no longer, perhaps because an organisation left the panel. Please add a
              code of another organisation.
            </Trans>
          ),
          SignatureInvalid: () => <Trans>Your key did not match. Please reload the page and try again.</Trans>,
        }}
      />
      {problem?.__typename === 'PseudonymTaken' ? (
        <Button onPress={onRename}>
          <Trans>Choose another pseudonym</Trans>
        </Button>
      ) : null}
      {problem?.__typename === 'KeyInUse' ? (
        <Button onPress={() => void onSignIn()}>
          <Trans>Sign in</Trans>
        </Button>
      ) : null}
    </>
  );
}
