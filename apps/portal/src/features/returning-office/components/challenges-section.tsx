import { Trans, useLingui } from '@lingui/react/macro';
import { Section, StatusTag } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import type { OfficeElection } from '../types.ts';

/** Challenges with their answers; a panel that had no part in the election decides them. */
export function ChallengesSection({ election }: { readonly election: OfficeElection }) {
  const { t } = useLingui();
  if (election.challenges.length === 0) return null;
  return (
    <Section
      title={t`Challenges`}
      lead={t`Decided by the appeal panel, not by this office. One that is upheld annuls the election.`}
    >
      <ul className="bare-list stack">
        {election.challenges.map((challenge) => (
          <li key={challenge.id} className="stack stack-tight">
            <p>
              <When iso={challenge.filedAt} kind="dateTime" />{' '}
              <StatusTag tone={challenge.outcome ? 'quiet' : 'waiting'}>
                {challenge.outcome === 'upheld' ? t`upheld` : challenge.outcome ? t`dismissed` : t`waits for the panel`}
              </StatusTag>
            </p>
            <p className="people-words" dir="auto">
              {challenge.reasons}
            </p>
            {challenge.outcomeReasons ? (
              <p className="people-words" dir="auto">
                <Trans>Reasons of the panel:</Trans> {challenge.outcomeReasons}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
