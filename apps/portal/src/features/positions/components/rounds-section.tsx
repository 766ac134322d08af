import { Trans, useLingui } from '@lingui/react/macro';
import { Section, StatusTag } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import type { Room } from './vote-section.tsx';

/** Votes that are over: the count, and who voted how, for the own forum. */
export function RoundsSection({ room }: { readonly room: Room }) {
  const { t } = useLingui();
  const over = room.rounds.filter(({ outcome }) => outcome);
  if (over.length === 0) return null;
  const outcomes: Readonly<Record<string, string>> = {
    passed: t`Passed`,
    failed: t`Failed`,
    no_quorum: t`Too few took part`,
    taken_back: t`The text was taken back`,
  };
  const choices: Readonly<Record<string, string>> = { yes: t`Yes`, no: t`No`, abstain: t`Abstain` };
  return (
    <Section title={<Trans>Votes so far</Trans>}>
      <ol className="position-register">
        {over.map(({ round, outcome, decidedAt, yes, no, abstain, votes }) => (
          <li key={round}>
            <p className="position-facts">
              <StatusTag tone={outcome === 'passed' ? 'good' : 'stopped'}>
                {outcomes[outcome ?? ''] ?? outcome}
              </StatusTag>
              {decidedAt ? <When iso={decidedAt} /> : null}
              <span>
                <Trans>
                  {yes} yes, {no} no, {abstain} abstained
                </Trans>
              </span>
            </p>
            <ul>
              {votes.map(({ pseudonym, choice }) => (
                <li key={pseudonym}>
                  <bdi>{pseudonym}</bdi>: {choices[choice]}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Section>
  );
}
