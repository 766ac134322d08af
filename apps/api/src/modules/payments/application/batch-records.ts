import { Injectable } from '@nestjs/common';
import { BatchRepository } from '../persistence/batch.repository.ts';
import { PayeeRepository } from '../persistence/payee.repository.ts';
import { PayingAccountRepository } from '../persistence/paying-account.repository.ts';
import { PaymentOrderRepository } from '../persistence/payment-order.repository.ts';
import { TreasuryAccess } from './treasury-access.ts';

/** The records that a batch is made of. */
@Injectable()
export class BatchRecords {
  constructor(
    readonly access: TreasuryAccess,
    readonly batches: BatchRepository,
    readonly orders: PaymentOrderRepository,
    readonly payees: PayeeRepository,
    readonly accounts: PayingAccountRepository,
  ) {}
}
