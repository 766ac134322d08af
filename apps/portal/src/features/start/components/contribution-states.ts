import { useLingui } from '@lingui/react/macro';
import type { StatusTone } from '@baraza/ui';
import type { ContributionState } from '../../../generated/graphql.ts';

/** Every state of a contribution in two words. */
export function useContributionStates(): Record<ContributionState, readonly [StatusTone, string]> {
  const { t } = useLingui();
  return {
    awaiting_payment: ['waiting', t`Not paid yet`],
    processing: ['active', t`With the bank`],
    failed: ['stopped', t`Payment failed`],
    expired: ['quiet', t`Expired`],
    received: ['active', t`Received, not cleared yet`],
    partly_cleared: ['active', t`Partly cleared`],
    cleared: ['good', t`Cleared`],
    disputed: ['waiting', t`Disputed`],
    lost: ['stopped', t`Taken back`],
    partly_refunded: ['quiet', t`Partly refunded`],
    refunded: ['quiet', t`Refunded`],
  };
}
