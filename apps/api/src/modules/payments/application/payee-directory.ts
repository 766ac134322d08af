import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { BankDetails, PayeeVersion } from '../domain/payee.ts';
import type { PayingAccount } from '../domain/payment-batch.ts';
import { PayeeRepository } from '../persistence/payee.repository.ts';
import { PayingAccountRepository } from '../persistence/paying-account.repository.ts';
import { PayeeVault } from './payee-vault.ts';

export interface NamedDetails extends PayeeVersion {
  readonly isCurrent: boolean;
  /** When the payee's details last changed. */
  readonly changedAt: Date;
}

/** Organisations' bank details and the accounts that funds pay from, for the module that pays compensation. */
@Injectable()
export class PayeeDirectory {
  constructor(
    private readonly payees: PayeeRepository,
    private readonly accounts: PayingAccountRepository,
    private readonly vault: PayeeVault,
  ) {}

  /** By currency. */
  payingAccounts(tx: Tx, fundId: string): Promise<ReadonlyMap<string, PayingAccount>> {
    return this.accounts.ofFund(tx, fundId);
  }

  async details(tx: Tx, detailsIds: readonly string[]): Promise<Map<string, NamedDetails>> {
    const versions = await this.payees.versionsByIds(tx, detailsIds);
    const payees = await this.payees.byIds(
      tx,
      [...versions.values()].map(({ payeeId }) => payeeId),
    );
    const named = [...versions].map(([id, version]): [string, NamedDetails] => {
      const payee = payees.get(version.payeeId)!;
      return [id, { ...version, isCurrent: payee.current.id === id, changedAt: payee.detailsChangedAt }];
    });
    return new Map(named);
  }

  /** By vault reference; each opening leaves a line that the organisation sees. */
  open(
    tx: Tx,
    refs: readonly string[],
    access: { readerAccountId: string; purpose: string },
  ): Promise<Map<string, BankDetails>> {
    return this.vault.open(tx, refs, access);
  }
}
