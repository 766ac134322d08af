import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { AUTHORISING_OFFICES } from '../domain/payments.permissions.ts';
import { OrderRecords } from './order-records.ts';
import { PaymentTrail } from './payment-trail.ts';
import { TreasuryAccess } from './treasury-access.ts';

export interface VoidPaymentOrderInput {
  readonly orderId: string;
  readonly reason: string;
}

export type VoidPaymentOrderFailure = NotFound | InvalidInput | WrongState;

/** Takes back an order that has not been sent, or that came back: its tranche can be ordered again. */
@Injectable()
export class VoidPaymentOrder {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: TreasuryAccess,
    private readonly records: OrderRecords,
    private readonly trail: PaymentTrail,
  ) {}

  execute(actor: Actor, input: VoidPaymentOrderInput): Promise<Result<string, VoidPaymentOrderFailure>> {
    return this.transactions.run<string, VoidPaymentOrderFailure>(async (tx) => {
      const faults = textFaults(input.reason, { path: 'reason', minLength: 5, maxLength: 1_000 });
      if (faults.length > 0) return err(invalidInput(...faults));
      const found = await this.access.lockOrder(tx, actor, input.orderId, ...AUTHORISING_OFFICES);
      if (!found.ok) return found;
      const order = found.value;
      if (order.state === 'sent' || order.state === 'confirmed' || order.state === 'void')
        return err(
          wrongState(order.state, 'Nothing was changed: this order has left with the bank, or was voided before.'),
        );
      await this.records.orders.void(tx, order.id, actor.accountId, input.reason.trim(), this.clock.now());
      await this.records.tranches.markPayable(tx, order.trancheId);
      await this.trail.noteOrder(tx, actor, 'void-payment-order', order, 'void');
      return ok(order.id);
    });
  }
}
