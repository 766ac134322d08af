import { Injectable } from '@nestjs/common';
import { err, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, type NotFound, type WrongState } from '../../../platform/errors/problems.ts';
import { closedForAuthorising } from '../domain/gate.ts';
import type { PaymentOrder } from '../domain/payment-order.ts';
import {
  gateClosed,
  mayNotAuthorise,
  payeeDetailsChanged,
  samePersonTwice,
  type GateClosed,
  type MayNotAuthorise,
  type PayeeDetailsChanged,
  type SamePersonTwice,
} from '../domain/payments.errors.ts';
import { AuthorisationStep } from './authorisation-step.ts';
import { Gate } from './gate.ts';
import { OrderRecords } from './order-records.ts';
import { PaymentOfficers } from './payment-officers.ts';

export type AuthorisePaymentFailure =
  NotFound | WrongState | SamePersonTwice | MayNotAuthorise | PayeeDetailsChanged | GateClosed;

/** One of two people puts their name to an order, after the gate has been looked at once more. */
@Injectable()
export class AuthorisePayment {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly records: OrderRecords,
    private readonly officers: PaymentOfficers,
    private readonly gate: Gate,
    private readonly step: AuthorisationStep,
  ) {}

  execute(actor: Actor, orderId: string): Promise<Result<string, AuthorisePaymentFailure>> {
    return this.transactions.run<string, AuthorisePaymentFailure>(async (tx) => {
      const order = isUuid(orderId) ? await this.lock(tx, orderId) : null;
      const standing = order && (await this.officers.standings(tx, order, [actor.accountId])).get(actor.accountId);
      if (!order || !standing?.capacity) return err(notFound('The payment order'));
      if (order.state !== 'prepared') return err(await this.step.refusalOf(tx, actor, order));
      if (await this.step.hasAuthorised(tx, actor, order)) return err(samePersonTwice());
      const obstacle = standing.obstacles[0];
      if (obstacle) return err(mayNotAuthorise(obstacle));
      const refused = await this.gateRefusal(tx, order);
      return refused ? err(refused) : this.step.take(tx, actor, order, standing.capacity);
    });
  }

  /** The tranche first, then the order, then the payee: the order in which every step of a payment locks. */
  private async lock(tx: Tx, orderId: string): Promise<PaymentOrder | null> {
    const seen = (await this.records.orders.byIds(tx, [orderId])).get(orderId);
    if (!seen) return null;
    await this.records.tranches.lock(tx, seen.trancheId);
    const order = await this.records.orders.lock(tx, orderId);
    await this.records.payees.lock(tx, seen.payeeId);
    return order;
  }

  private async gateRefusal(tx: Tx, order: PaymentOrder): Promise<PayeeDetailsChanged | GateClosed | null> {
    const conditions = closedForAuthorising(await this.gate.conditions(tx, order));
    const changed = conditions.find(({ name }) => name === 'payee_unchanged');
    if (changed) return payeeDetailsChanged(changed.evidence[0]!.at!);
    return conditions.length > 0 ? gateClosed(conditions) : null;
  }
}
