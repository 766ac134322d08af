import { Plural, Trans } from '@lingui/react/macro';
import { Notice } from '@baraza/ui';
import type { CloseItemMutation } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { ProblemNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';

type Answer = CloseItemMutation['closeItem'];

/** What came of closing: a decision, alternates, a deferral, or why it could not be closed. */
export function CloseAnswer({ answer }: { readonly answer: Answer | undefined }) {
  if (!answer) return null;
  if (!isProblem(answer)) return <Outcome outcome={answer.outcome} alternatesDrawn={answer.alternatesDrawn} />;
  return (
    <ProblemNotice
      problem={answer}
      words={{
        NotPresiding: () => <Trans>Nothing was changed: somebody else presides over this item.</Trans>,
        BelowQuorum: ({ needed, present, closesAt }) => (
          <Trans>
            Nothing was decided: {present} of {needed} votes needed are in. Every vote is kept. Close it once they are
            in, or after <When iso={closesAt} kind="dateTime" />.
          </Trans>
        ),
        NotSettled: ({ closesAt }) => (
          <Trans>
            Nothing was decided: votes to come could change the outcome. Close it once they are in, or after{' '}
            <When iso={closesAt} kind="dateTime" />.
          </Trans>
        ),
        EffectRefused: ({ reason }) => (
          <>
            <Trans>The item stays open and every vote is kept: what it decides cannot be done now.</Trans>{' '}
            <span lang="en" dir="ltr">
              {reason}
            </span>
          </>
        ),
      }}
    />
  );
}

interface OutcomeProps {
  readonly outcome: Extract<Answer, { __typename: 'ClosedItem' }>['outcome'];
  readonly alternatesDrawn: number;
}

function Outcome({ outcome, alternatesDrawn }: OutcomeProps) {
  return (
    <Notice kind={outcome === 'passed' || outcome === 'failed' ? 'success' : 'info'} isLive>
      {outcome === 'passed' ? <Trans>Adopted. What it orders has taken effect.</Trans> : null}
      {outcome === 'failed' ? <Trans>Not adopted. The reasons are on their way.</Trans> : null}
      {outcome === 'deferred' ? (
        <Trans>Deferred: there is no quorum and nobody is left on the reserve list. Every vote is kept.</Trans>
      ) : null}
      {outcome === 'alternates_drawn' ? (
        <Plural
          value={alternatesDrawn}
          one="There was no quorum. # alternate was drawn by public lot and now has time to read and vote."
          other="There was no quorum. # alternates were drawn by public lot and now have time to read and vote."
        />
      ) : null}
    </Notice>
  );
}
