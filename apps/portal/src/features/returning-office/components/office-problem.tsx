import { Plural, Trans } from '@lingui/react/macro';
import type {
  AnnounceElectionMutation,
  ConfirmElectionShareMutation,
  PublishManifestMutation,
  RegisterScrutineerKeyMutation,
  SubmitElectionResultMutation,
} from '../../../generated/graphql.ts';
import { ProblemNotice } from '../../../shared/problems/problem-notice.tsx';
import type { ProblemIn, ProblemLike } from '../../../shared/problems/problem-words.ts';

type OfficeFailure = ProblemIn<
  | AnnounceElectionMutation['answer']
  | PublishManifestMutation['answer']
  | ConfirmElectionShareMutation['answer']
  | RegisterScrutineerKeyMutation['answer']
  | SubmitElectionResultMutation['answer']
>;

/** Why an act of an election's officers was not taken, in the reader's words. */
export function OfficeProblem({ problem }: { readonly problem: ProblemLike | null }) {
  return (
    <ProblemNotice
      problem={problem as OfficeFailure | null}
      words={{
        ElectionsUnavailable: () => (
          <Trans>
            Nothing was announced: this installation has no ballot box or fewer than two issuers. Whoever runs it has to
            set them up first. What you wrote is still here.
          </Trans>
        ),
        SlugTaken: () => (
          <Trans>Another election has this short name. Choose another one; the rest is as you wrote it.</Trans>
        ),
        ElectionIncomplete: ({ missing }) => <Unmet count={missing.length} />,
        ShareMismatch: () => (
          <Trans>This is not the share that was recorded for you. Nothing was confirmed; ask for a new ceremony.</Trans>
        ),
        SignatureRefused: () => (
          <Trans>
            The signature is not by the key you registered for this election. Nothing was kept. Count on the device that
            has the key, or bring the key file here.
          </Trans>
        ),
        ResultRefused: ({ findings }) => <Findings findings={findings} />,
        SharesNotKept: () => (
          <Trans>
            The ballots of this election stay closed, so no share may be sent. Nothing was kept: send the result without
            shares.
          </Trans>
        ),
      }}
    />
  );
}

function Findings({ findings }: { readonly findings: readonly string[] }) {
  return (
    <>
      <Trans>
        The result was not taken, and nothing was kept. Count again from the closed board. The server found:
      </Trans>{' '}
      <span lang="en" dir="ltr">
        {findings.join('; ')}
      </span>
    </>
  );
}

function Unmet({ count }: { readonly count: number }) {
  return (
    <Plural
      value={count}
      one="Nothing was changed: one condition is not met yet. It is marked in the list above."
      other="Nothing was changed: # conditions are not met yet. They are marked in the list above."
    />
  );
}
