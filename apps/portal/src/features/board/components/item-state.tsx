import { useLingui } from '@lingui/react/macro';
import { StatusTag, type StatusTone } from '@baraza/ui';
import type { ItemLine } from '../types.ts';

/** Where an item stands, in a word. */
export function ItemState({ item }: { readonly item: Pick<ItemLine, 'state' | 'ownVote' | 'standing'> }) {
  const { t } = useLingui();
  const awaitsVote = item.state === 'open' && item.standing === 'full' && !item.ownVote;
  const states: Readonly<Record<ItemLine['state'], readonly [StatusTone, string]>> = {
    open: awaitsVote ? ['waiting', t`Waits for your vote`] : ['active', t`Open`],
    passed: ['good', t`Adopted`],
    failed: ['stopped', t`Not adopted`],
    deferred: ['waiting', t`Deferred`],
    withdrawn: ['quiet', t`Withdrawn`],
  };
  const [tone, words] = states[item.state];
  return <StatusTag tone={tone}>{words}</StatusTag>;
}
