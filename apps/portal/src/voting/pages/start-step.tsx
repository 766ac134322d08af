/** @jsxImportSource preact */
import { t } from '@lingui/core/macro';
import type { VoteActs } from '../app/use-vote.ts';
import type { OpeningFault } from '../open-pass.ts';
import { openingWords } from '../ui/fault-words.ts';
import { Heading, Section } from '../ui/parts.tsx';
import { TextEntry } from '../ui/text-entry.tsx';

interface StartStepProps {
  readonly fault: OpeningFault | null;
  readonly text: string;
  readonly acts: VoteActs;
}

/** Nobody has brought a pass yet. */
export function StartStep({ fault, text: given, acts }: StartStepProps) {
  return (
    <>
      <Heading title={t`Open your voting pass`}>
        <p className="lead">
          {t`You need no account here and nobody asks who you are. The pass shows that you may vote, and not who you are.`}
        </p>
      </Heading>
      <Section title={t`Your pass`}>
        <TextEntry
          label={t`Voting pass`}
          hint={t`A long text that begins with BVP1. You get it on the election’s page of your forum, signed in as a member.`}
          action={t`Open the pass`}
          given={given}
          problem={fault === null ? undefined : openingWords(fault)}
          onText={(text) => void acts.open(text)}
        />
      </Section>
      <Section title={t`What happens then`}>
        <ol className="course">
          <li>{t`You put the candidates in your order, or answer the question. This needs no connection.`}</li>
          <li>{t`You check your ballot and seal it on this device. Only enough key holders together can open it, which they do after voting has closed.`}</li>
          <li>{t`You cast it, or give it to somebody who brings it. Then everything is erased here.`}</li>
        </ol>
      </Section>
    </>
  );
}
