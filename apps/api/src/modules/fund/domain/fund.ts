import type { FundCharter, ReceivingAccount } from './charter.ts';

export interface Fund {
  readonly id: string;
  readonly organisationId: string;
  /** Its name in public addresses. */
  readonly slug: string;
  readonly name: string;
  readonly purpose: string;
  readonly charter: FundCharter;
  readonly receivingAccounts: readonly ReceivingAccount[];
  readonly establishedOn: string;
}
