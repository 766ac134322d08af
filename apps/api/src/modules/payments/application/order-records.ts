import { Injectable } from '@nestjs/common';
import { FundReader } from '../../fund/index.ts';
import { Tranches } from '../../grants/index.ts';
import { AuthorisationRepository } from '../persistence/authorisation.repository.ts';
import { PayeeRepository } from '../persistence/payee.repository.ts';
import { PaymentOrderRepository } from '../persistence/payment-order.repository.ts';

/** The records that a payment order touches on its way. */
@Injectable()
export class OrderRecords {
  constructor(
    readonly orders: PaymentOrderRepository,
    readonly authorisations: AuthorisationRepository,
    readonly payees: PayeeRepository,
    readonly tranches: Tranches,
    readonly funds: FundReader,
  ) {}
}
