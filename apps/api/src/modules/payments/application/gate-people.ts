import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { GrantGateFacts } from '../domain/gate.ts';
import type { PaymentOrder } from '../domain/payment-order.ts';
import { AuthorisationRepository } from '../persistence/authorisation.repository.ts';
import { PaymentOrderRepository } from '../persistence/payment-order.repository.ts';
import { PaymentOfficers } from './payment-officers.ts';

type PeopleFacts = Pick<GrantGateFacts, 'authorisations' | 'obstacles' | 'eligibleCount' | 'orderedOfAwardMinor'>;

/** Who authorised an order, who else could, and what else was ordered under its award. */
@Injectable()
export class GatePeople {
  constructor(
    private readonly officers: PaymentOfficers,
    private readonly authorisations: AuthorisationRepository,
    private readonly orders: PaymentOrderRepository,
  ) {}

  async of(tx: Tx, order: PaymentOrder): Promise<PeopleFacts> {
    const authorisations = (await this.authorisations.ofOrders(tx, [order.id])).get(order.id) ?? [];
    const signers = authorisations.map((one) => one.accountId);
    const standings = await this.officers.standings(tx, order, signers);
    // An authorisation keeps its worth when the office ends later: only a tie takes it away.
    const obstacles = new Map(
      [...standings].map(([accountId, { obstacles: found }]) => [
        accountId,
        signers.includes(accountId) ? found.filter((obstacle) => obstacle !== 'no_office') : found,
      ]),
    );
    return {
      authorisations,
      obstacles,
      eligibleCount: [...obstacles.values()].filter((found) => found.length === 0).length,
      orderedOfAwardMinor: await this.orders.orderedOfAwardMinor(tx, order.awardId),
    };
  }
}
