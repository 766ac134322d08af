import { useLingui } from '@lingui/react/macro';
import { StatusTag, type StatusTone } from '@baraza/ui';
import type { ContributionState } from '../../../generated/graphql.ts';

interface StateWords {
  readonly label: string;
  /** What it means for the contributor, in one sentence. */
  readonly meaning: string;
  readonly tone: StatusTone;
}

/** Every state of a contribution in words. */
export function useStateWords(): Record<ContributionState, StateWords> {
  const { t } = useLingui();
  return {
    awaiting_payment: {
      label: t`Waits for payment`,
      meaning: t`It is promised and not paid yet.`,
      tone: 'waiting',
    },
    processing: { label: t`Under way`, meaning: t`The bank is carrying it; that takes some days.`, tone: 'active' },
    failed: { label: t`Payment failed`, meaning: t`Nothing was taken. You can contribute again.`, tone: 'stopped' },
    expired: {
      label: t`Payment page expired`,
      meaning: t`Nothing was taken. You can contribute again.`,
      tone: 'quiet',
    },
    received: {
      label: t`Received`,
      meaning: t`It has arrived. Boards may allocate it when it has cleared.`,
      tone: 'active',
    },
    partly_cleared: {
      label: t`Partly cleared`,
      meaning: t`Boards may allocate a part of it; the rest follows later.`,
      tone: 'active',
    },
    cleared: { label: t`Cleared`, meaning: t`Boards may allocate all of it.`, tone: 'good' },
    disputed: {
      label: t`Disputed`,
      meaning: t`Your bank took it back for as long as the dispute lasts.`,
      tone: 'waiting',
    },
    lost: { label: t`Taken back`, meaning: t`The dispute ended with the money going back to you.`, tone: 'stopped' },
    partly_refunded: { label: t`Partly refunded`, meaning: t`A part of it went back to you.`, tone: 'quiet' },
    refunded: { label: t`Refunded`, meaning: t`All of it went back to you.`, tone: 'quiet' },
  };
}

export function ContributionStateTag({ state }: { readonly state: ContributionState }) {
  const words = useStateWords()[state];
  return <StatusTag tone={words.tone}>{words.label}</StatusTag>;
}
