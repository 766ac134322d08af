/** @jsxImportSource preact */
import { t } from '@lingui/core/macro';
import { useState } from 'preact/hooks';
import { contentOf, sealVote } from '../box/seal-vote.ts';
import { randomBelow } from '../domain/random-below.ts';
import { BALLOTS_MAXIMUM } from '../domain/sequence.ts';
import { sequenceFor, withSealed, withSentBefore } from '../domain/vote-steps.ts';
import { BallotReview } from '../ui/ballot-review.tsx';
import { EarlierBallotsField } from '../ui/earlier-ballots-field.tsx';
import { Button, Heading, Notice, Section } from '../ui/parts.tsx';
import type { StepProps } from './choose-step.tsx';

type Trouble = 'unanswered' | 'none-left' | 'not-sealed';

/** The last look before the ballot is sealed. */
export function CheckStep({ open, acts }: StepProps) {
  const { trouble, isSealing, seal, clear } = useSealing({ open, acts });
  const { vote, accepted } = open;
  return (
    <>
      <Heading kind={<bdi>{accepted.manifest.title}</bdi>} title={t`Check your ballot`} />
      <Section title={t`What you chose`}>
        <BallotReview draft={vote.draft} style={accepted.style} />
        <div>
          <Button onPress={() => acts.go('choose')}>{t`Change it`}</Button>
        </div>
      </Section>
      <Section title={t`Ballots sent before`}>
        <EarlierBallotsField
          sentBefore={vote.sentBefore}
          isMissing={trouble === 'unanswered'}
          onSentBefore={(count) => {
            clear();
            acts.change(withSentBefore(vote, count));
          }}
        />
      </Section>
      <Section title={t`Seal`}>
        <p>{t`Sealing happens on this device and sends nothing. Only enough key holders together can open what is sealed, which they do after voting has closed.`}</p>
        {trouble === null ? null : <SealTrouble trouble={trouble} />}
        <div>
          <Button look="primary" isBusy={isSealing} onPress={() => void seal()}>
            {t`Seal the ballot`}
          </Button>
        </div>
      </Section>
    </>
  );
}

function useSealing({ open: { vote, accepted }, acts }: Pick<StepProps, 'open' | 'acts'>) {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [isSealing, setSealing] = useState(false);
  const seal = async () => {
    // Nothing was changed since it was sealed: the same ballot is used again.
    if (vote.sealed !== null) return acts.go('send');
    const content = contentOf(vote.draft, accepted.style);
    if (content === undefined) return acts.go('choose');
    if (vote.sentBefore === null) return setTrouble('unanswered');
    const sequence = sequenceFor(vote, randomBelow);
    if (sequence === undefined) return setTrouble('none-left');
    setSealing(true);
    try {
      acts.change(withSealed(vote, await sealVote(accepted, content, sequence), sequence));
      acts.go('send');
    } catch {
      setTrouble('not-sealed');
      setSealing(false);
    }
  };
  return { trouble, isSealing, seal, clear: () => setTrouble(null) };
}

function SealTrouble({ trouble }: { readonly trouble: Trouble }) {
  const words = {
    unanswered: t`Say first whether you have sent a ballot with this pass before.`,
    'none-left': t`Under one pass the box takes ${BALLOTS_MAXIMUM} ballots, and by your word it has them all. The last one counts.`,
    'not-sealed': t`This browser could not seal the ballot. Nothing was sent. Try another browser, or a newer one.`,
  };
  return (
    <Notice kind="problem">
      <p>{words[trouble]}</p>
    </Notice>
  );
}
