import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { AccountReader } from '../../identity/index.ts';
import type { PaymentOrder } from '../domain/payment-order.ts';
import { PaymentOfficers } from './payment-officers.ts';

/** Whom the board could appoint. */
@Injectable()
export class SubstituteCandidates {
  constructor(
    private readonly accounts: AccountReader,
    private readonly officers: PaymentOfficers,
  ) {}

  /** Null for nobody, and for somebody with a tie of their own. */
  async find(tx: Tx, order: PaymentOrder, handle: string): Promise<string | null> {
    const account = await this.accounts.byHandle(tx, handle.trim());
    if (!account) return null;
    return (await this.officers.tiesOf(tx, order, account.id)).length === 0 ? account.id : null;
  }
}
