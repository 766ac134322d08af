import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import type { BankTransfer, TransferState } from '../domain/bank-transfer.ts';
import type { Contribution } from '../domain/contribution.ts';
import { TREASURY_ROLES } from '../domain/fund.permissions.ts';
import { BankTransferRepository } from '../persistence/bank-transfer.repository.ts';
import { ContributionReader } from './contribution-reader.ts';
import { TransferDesk } from './transfer-desk.ts';

@Injectable()
export class BankTransferReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly desk: TransferDesk,
    private readonly transfers: BankTransferRepository,
    private readonly reader: ContributionReader,
  ) {}

  /** Null where the actor has no office in the treasury of this fund. */
  ofFund(
    actor: Actor,
    slug: string,
    state: TransferState | undefined,
    page: PageRequest,
  ): Promise<Page<BankTransfer> | null> {
    return this.transactions.read(async (tx) => {
      const fund = await this.desk.fundOf(tx, actor, slug, TREASURY_ROLES);
      return fund && this.transfers.page(tx, fund.id, state, page);
    });
  }

  contributions(ids: readonly string[]): Promise<Map<string, Contribution>> {
    return this.transactions.read((tx) => this.reader.byIds(tx, ids));
  }
}
