import { useLingui } from '@lingui/react/macro';

/** Kinds of entries in words; a kind that this page does not know is shown by its own name. */
export function useEntryWords(): (kind: string) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    'contribution-received': t`Contribution received`,
    'contribution-cleared': t`Contribution cleared`,
    'contribution-refunded': t`Contribution refunded`,
    'dispute-opened': t`Dispute opened`,
    'dispute-won': t`Dispute won`,
    'dispute-lost': t`Dispute lost`,
    'provider-fee': t`Fee of the payment provider`,
    'provider-payout': t`Paid out by the provider`,
    'reserve-allocated': t`Set aside in the reserve`,
    'reserve-released': t`Released from the reserve`,
    'shortfall-repaid': t`Shortfall made good`,
    'award-committed': t`Award committed`,
    'commitment-released': t`Commitment released`,
    'tranche-approved': t`Tranche approved`,
    'tranche-withdrawn': t`Tranche withdrawn`,
    'payment-sent': t`Payment sent`,
    'payment-confirmed': t`Payment confirmed`,
    'payment-returned': t`Payment returned`,
    'bank-charge': t`Bank charge`,
    exchange: t`Currency exchanged`,
    'suspense-received': t`Unexplained money`,
    'suspense-explained': t`Explanation found`,
    reversal: t`Reversal`,
  };
  return (kind) => words[kind] ?? kind;
}
