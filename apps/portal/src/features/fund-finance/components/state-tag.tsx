import { useLingui } from '@lingui/react/macro';
import { StatusTag, type StatusTone } from '@baraza/ui';
import type { ContributionState, Rail } from '../../../generated/graphql.ts';

/** The states of a contribution, as the treasury says them. */
export function useStateNames(): Record<ContributionState, { label: string; tone: StatusTone }> {
  const { t } = useLingui();
  return {
    awaiting_payment: { label: t`Waits for payment`, tone: 'waiting' },
    processing: { label: t`Under way`, tone: 'active' },
    failed: { label: t`Payment failed`, tone: 'stopped' },
    expired: { label: t`Payment page expired`, tone: 'quiet' },
    received: { label: t`Received`, tone: 'active' },
    partly_cleared: { label: t`Partly cleared`, tone: 'active' },
    cleared: { label: t`Cleared`, tone: 'good' },
    disputed: { label: t`Disputed`, tone: 'waiting' },
    lost: { label: t`Taken back`, tone: 'stopped' },
    partly_refunded: { label: t`Partly refunded`, tone: 'quiet' },
    refunded: { label: t`Refunded`, tone: 'quiet' },
  };
}

export function StateTag({ state }: { readonly state: ContributionState }) {
  const { label, tone } = useStateNames()[state];
  return <StatusTag tone={tone}>{label}</StatusTag>;
}

export function useRailNames(): Record<Rail, string> {
  const { t } = useLingui();
  return { card: t`Card`, bank_debit: t`Bank debit`, transfer: t`Bank transfer` };
}
