import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import type { Contribution } from '../domain/contribution.ts';
import { inBookingOrder, laterUnpaidState, type PaymentFacts } from '../domain/provider-facts.ts';
import { ContributionRepository } from '../persistence/contribution.repository.ts';
import { ProviderEventRepository } from '../persistence/provider-event.repository.ts';
import { BookMovement } from './book-movement.ts';
import { SettleContribution } from './settle-contribution.ts';

/** Brings one contribution up to what the provider says about its payment. */
@Injectable()
export class SyncPayment {
  constructor(
    private readonly clock: Clock,
    private readonly contributions: ContributionRepository,
    private readonly events: ProviderEventRepository,
    private readonly booking: BookMovement,
    private readonly settling: SettleContribution,
  ) {}

  async execute(tx: Tx, facts: PaymentFacts): Promise<void> {
    for (const parked of facts.parked) await this.events.park(tx, parked, this.clock.now());
    const contribution = await this.locked(tx, facts);
    if (!contribution) return this.parkStray(tx, facts);
    if (facts.paymentIntent) await this.contributions.rememberIntent(tx, contribution.id, facts.paymentIntent);
    const known = (await this.contributions.movementsOf(tx, [contribution.id])).get(contribution.id) ?? [];
    for (const fact of inBookingOrder(facts.movements)) {
      if (fact.amount.currency !== contribution.amount.currency) {
        await this.events.park(
          tx,
          { providerKey: fact.providerKey, reason: 'not in the currency of the contribution' },
          this.clock.now(),
        );
        continue;
      }
      const booked = await this.booking.execute(tx, contribution, fact, known);
      if (booked) known.push(booked);
    }
    await this.settling.execute(tx, contribution, known, laterUnpaidState(contribution.state, facts.unpaid));
  }

  /** Fund before contribution, as everywhere: locks are taken in one order. */
  private async locked(tx: Tx, facts: PaymentFacts): Promise<Contribution | null> {
    const id = facts.contributionId;
    const found = id !== null && isUuid(id) ? await this.contributions.byId(tx, id) : null;
    if (!found) return null;
    await this.settling.lock(tx, found.fundId);
    return this.contributions.byId(tx, found.id, 'lock');
  }

  /** Money at the provider that belongs to no contribution is shown to the finance officer. */
  private async parkStray(tx: Tx, { movements }: PaymentFacts): Promise<void> {
    for (const { providerKey } of movements) {
      await this.events.park(tx, { providerKey, reason: 'belongs to no contribution' }, this.clock.now());
    }
  }
}
