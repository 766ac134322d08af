import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InterestDerivers, type DerivedTie } from '../../governance/index.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { PayeeRepository } from '../persistence/payee.repository.ts';

/** Whose organisation receives money on the account of another has a hard interest in that other one (B1). */
@Injectable()
export class SameAccountInterests implements OnModuleInit {
  constructor(
    private readonly derivers: InterestDerivers,
    private readonly payees: PayeeRepository,
  ) {}

  onModuleInit(): void {
    this.derivers.register('payments.same-bank-account', (tx, accountIds) => this.derive(tx, accountIds));
  }

  private async derive(tx: Tx, accountIds: readonly string[]): Promise<DerivedTie[]> {
    const shared = await this.payees.sharedAccounts(tx, accountIds);
    return shared.map(({ accountId, organisationId }) => ({
      accountId,
      strength: 'hard',
      target: 'organisation',
      targetId: organisationId,
      reason: 'same_bank_account',
    }));
  }
}
