import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { constraintOf, type Tx } from '../../../platform/database/transaction.ts';
import { wrongState, type WrongState } from '../../../platform/errors/problems.ts';
import { NEEDED_AUTHORISATIONS, type PaymentAuthorisation, type PaymentOrder } from '../domain/payment-order.ts';
import { samePersonTwice, type SamePersonTwice } from '../domain/payments.errors.ts';
import { OrderRecords } from './order-records.ts';
import type { Capacity } from './payment-officers.ts';
import { PaymentTrail } from './payment-trail.ts';

/** Writes the authorisation down; the second one makes the order ready to be sent. */
@Injectable()
export class AuthorisationStep {
  constructor(
    private readonly clock: Clock,
    private readonly records: OrderRecords,
    private readonly trail: PaymentTrail,
  ) {}

  async hasAuthorised(tx: Tx, actor: Actor, order: PaymentOrder): Promise<boolean> {
    return (await this.given(tx, order)).some((one) => one.accountId === actor.accountId);
  }

  async refusalOf(tx: Tx, actor: Actor, order: PaymentOrder): Promise<SamePersonTwice | WrongState> {
    if (order.state === 'authorised' && (await this.hasAuthorised(tx, actor, order))) return samePersonTwice();
    return wrongState(order.state, 'Nothing was changed: this order does not wait for an authorisation any more.');
  }

  async take(tx: Tx, actor: Actor, order: PaymentOrder, capacity: Capacity): Promise<Result<string, SamePersonTwice>> {
    const authorisation = { orderId: order.id, accountId: actor.accountId, capacity, authorisedAt: this.clock.now() };
    try {
      await this.records.authorisations.insert(tx, authorisation);
    } catch (error) {
      if (constraintOf(error) === 'payment_authorisations_one_per_person') return err(samePersonTwice());
      throw error;
    }
    const isComplete = (await this.given(tx, order)).length >= NEEDED_AUTHORISATIONS;
    if (isComplete) await this.records.orders.setState(tx, order.id, 'authorised');
    await this.trail.noteOrder(tx, actor, 'authorise-payment', order, isComplete ? 'authorised' : 'prepared');
    return ok(order.id);
  }

  private async given(tx: Tx, order: PaymentOrder): Promise<readonly PaymentAuthorisation[]> {
    return (await this.records.authorisations.ofOrders(tx, [order.id])).get(order.id) ?? [];
  }
}
