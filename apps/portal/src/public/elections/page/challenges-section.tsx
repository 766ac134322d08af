import { Trans } from '@lingui/react/macro';
import { Section, StatusTag } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import type { PublicElection } from './election-types.ts';

type Challenge = PublicElection['challenges'][number];

export function ChallengesSection({ election: { challenges } }: { readonly election: PublicElection }) {
  if (challenges.length === 0) return null;
  return (
    <Section
      id="challenges"
      title={<Trans>Challenges to the result</Trans>}
      lead={<Trans>Who filed them is not told.</Trans>}
    >
      <ul className="register">
        {challenges.map((challenge) => (
          <li key={challenge.id}>
            <ChallengeShown challenge={challenge} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ChallengeShown({
  challenge: { filedAt, reasons, outcome, outcomeReasons, decidedAt },
}: {
  readonly challenge: Challenge;
}) {
  return (
    <>
      <p className="register-facts">
        <ChallengeState outcome={outcome ?? null} />
        <When iso={filedAt} />
      </p>
      <p dir="auto">{reasons}</p>
      {outcomeReasons && decidedAt ? (
        <div className="answer">
          <p className="hint">
            <Trans>
              The panel’s reasons, <When iso={decidedAt} />
            </Trans>
          </p>
          <p dir="auto">{outcomeReasons}</p>
        </div>
      ) : null}
    </>
  );
}

function ChallengeState({ outcome }: { readonly outcome: string | null }) {
  if (outcome === 'upheld') {
    return (
      <StatusTag tone="stopped">
        <Trans>Upheld</Trans>
      </StatusTag>
    );
  }
  return outcome === null ? (
    <StatusTag tone="waiting">
      <Trans>Waiting for the panel</Trans>
    </StatusTag>
  ) : (
    <StatusTag>
      <Trans>Dismissed</Trans>
    </StatusTag>
  );
}
