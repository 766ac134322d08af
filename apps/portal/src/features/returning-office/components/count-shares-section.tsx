import { useLingui } from '@lingui/react/macro';
import { Checklist, Notice, Section } from '@baraza/ui';
import type { ShareRefusal } from '../count/opened-shares.ts';
import { ShareInput } from './share-input.tsx';
import type { Count, LoadedBoard } from './use-count.ts';

/** Step two: the key holders' shares, one after another. */
export function CountSharesSection({ count, loaded }: { readonly count: Count; readonly loaded: LoadedBoard }) {
  const { t } = useLingui();
  const { required, holders } = loaded.manifest.electionKey;
  const all = holders.length;
  return (
    <Section
      title={t`2. The shares`}
      lead={t`Any ${required} of ${all} key holders hand you theirs now. They stay in the memory of this page.`}
    >
      <Checklist
        conditions={holders.map(({ id }) => {
          const isThere = count.shares.some(({ holder }) => holder === id);
          return {
            id,
            name: <bdi>{id}</bdi>,
            state: isThere ? 'met' : 'waiting',
          };
        })}
      />
      <ShareInput fileLabel={t`A share as a file`} act={t`Add this share`} isMultiple onText={count.addShare} />
      <Refusal refusal={count.refusal} />
    </Section>
  );
}

function Refusal({ refusal }: { readonly refusal: ShareRefusal | null }) {
  const { t } = useLingui();
  if (!refusal) return null;
  const words: Readonly<Record<ShareRefusal, string>> = {
    'not-a-share': t`This is not a share. It was not added; the others are still there.`,
    'unknown-holder': t`This share names a holder whom the manifest does not know. It was not added.`,
    'another-share': t`This share has another hash than the manifest has for its holder. It was not added; ask the holder for the right one.`,
    'already-there': t`This holder’s share is there already.`,
  };
  return (
    <Notice kind={refusal === 'already-there' ? 'info' : 'problem'} isLive>
      {words[refusal]}
    </Notice>
  );
}
