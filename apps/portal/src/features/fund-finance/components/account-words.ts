import { useLingui } from '@lingui/react/macro';
import type { LedgerAccount } from '../../../generated/graphql.ts';

/** Accounts by the names that people use. */
export function useAccountWords(): Record<LedgerAccount, string> {
  const { t } = useLingui();
  return {
    provider_balance: t`At the payment provider`,
    bank: t`In the bank`,
    in_transit: t`On its way to payees`,
    receivable: t`Promised in writing`,
    disputed: t`Held in disputes`,
    contributions: t`Contributions`,
    grants: t`Grants paid`,
    compensation: t`Compensation paid`,
    fees: t`Fees of the payment provider`,
    bank_charges: t`Bank charges`,
    exchange_difference: t`Exchanged into other currencies`,
    suspense: t`Not explained yet`,
    uncleared: t`Not cleared yet`,
    free: t`Free to allocate`,
    reserve: t`Reserve`,
    committed: t`Committed by resolutions`,
    payable_grants: t`Grants due for payment`,
    payable_compensation: t`Compensation due for payment`,
    shortfall: t`Shortfall`,
    designated: t`All purposes together`,
  };
}
