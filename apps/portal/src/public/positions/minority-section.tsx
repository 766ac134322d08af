import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Section } from '@baraza/ui';
import { OwnWords } from '../../shared/i18n/own-words.tsx';
import { useThresholdWords } from '../../shared/positions/use-position-words.ts';
import type { PublicPosition } from './position-page.tsx';

/** How it was decided, and what those say who were outvoted: wherever the position goes, this goes along. */
export function MinoritySection({ position }: { readonly position: PublicPosition }) {
  const { minorityOpinions } = position;
  return (
    <>
      <VoteSection position={position} />
      {minorityOpinions.map((opinion) => (
        <Section
          key={opinion.id}
          title={<Trans>Opinion of the minority</Trans>}
          lead={<Voice voice={opinion.voice} supporters={opinion.supporters} />}
        >
          <blockquote className="position-evidence">
            <OwnWords words={opinion.texts} original={opinion.texts[0]?.language ?? 'en'} />
          </blockquote>
        </Section>
      ))}
    </>
  );
}

function Voice({ voice, supporters }: { readonly voice: string; readonly supporters: number | null | undefined }) {
  const { t } = useLingui();
  if (voice === 'representative') return <Trans>Written by a representative who was outvoted or disagreed.</Trans>;
  const count = supporters ?? 0;
  return <>{t`${plural(count, { one: 'Carried by # member.', other: 'Carried by # members.' })}`}</>;
}

function VoteSection({ position: { vote } }: { readonly position: PublicPosition }) {
  const rules = useThresholdWords();
  if (!vote) return null;
  const { yes, no, abstain, eligible, seats } = vote;
  return (
    <Section title={<Trans>How it was decided</Trans>}>
      <p>
        <Trans>
          {yes} yes, {no} no, {abstain} abstained, of {eligible} representatives who could vote; {seats} hold a seat.
          Needed: {rules[vote.threshold]}, and more than half taking part. Whoever has an interest in the addressee does
          not vote.
        </Trans>
      </p>
    </Section>
  );
}
