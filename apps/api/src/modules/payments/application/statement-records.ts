import { Injectable } from '@nestjs/common';
import { PayingAccountRepository } from '../persistence/paying-account.repository.ts';
import { StatementRepository } from '../persistence/statement.repository.ts';
import { PaymentTrail } from './payment-trail.ts';
import { TreasuryAccess } from './treasury-access.ts';

/** The records that a statement of the bank touches. */
@Injectable()
export class StatementRecords {
  constructor(
    readonly access: TreasuryAccess,
    readonly statements: StatementRepository,
    readonly accounts: PayingAccountRepository,
    readonly trail: PaymentTrail,
  ) {}
}
