import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { wrongState, type NotFound, type WrongState } from '../../../platform/errors/problems.ts';
import { closedForAuthorising } from '../domain/gate.ts';
import {
  gateClosed,
  payeeDetailsChanged,
  type GateClosed,
  type PayeeDetailsChanged,
} from '../domain/payments.errors.ts';
import { PaymentOrderRepository } from '../persistence/payment-order.repository.ts';
import { Gate } from './gate.ts';
import { PaymentTrail } from './payment-trail.ts';
import { TreasuryAccess } from './treasury-access.ts';

export type ResendPaymentFailure = NotFound | WrongState | PayeeDetailsChanged | GateClosed;

/**
 * A payment came back and shall go out again. Its two authorisations still stand as long as nothing about the order
 * changed; otherwise it has to be voided and prepared anew.
 */
@Injectable()
export class ResendPayment {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: TreasuryAccess,
    private readonly orders: PaymentOrderRepository,
    private readonly gate: Gate,
    private readonly trail: PaymentTrail,
  ) {}

  execute(actor: Actor, orderId: string): Promise<Result<string, ResendPaymentFailure>> {
    return this.transactions.run<string, ResendPaymentFailure>(async (tx) => {
      const found = await this.access.lockOrder(tx, actor, orderId, 'finance_officer');
      if (!found.ok) return found;
      const order = found.value;
      if (order.state !== 'returned')
        return err(wrongState(order.state, 'Nothing was changed: only a payment that came back can be sent again.'));
      const closed = closedForAuthorising(await this.gate.conditions(tx, order));
      const changed = closed.find(({ name }) => name === 'payee_unchanged');
      if (changed) return err(payeeDetailsChanged(changed.evidence[0]!.at!));
      if (closed.length > 0) return err(gateClosed(closed));
      await this.orders.setState(tx, order.id, 'authorised');
      await this.trail.noteOrder(tx, actor, 'resend-payment', order, 'authorised');
      return ok(order.id);
    });
  }
}
