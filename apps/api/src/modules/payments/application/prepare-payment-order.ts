import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { holdsRoleIn, type Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import {
  notFound,
  wrongState,
  type IdempotencyKeyReused,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { Idempotency } from '../../../platform/events/idempotency.ts';
import type { PayableTranche } from '../../grants/index.ts';
import type { Payee } from '../domain/payee.ts';
import type { PaymentOrder } from '../domain/payment-order.ts';
import { payeeMissing, type PayeeMissing } from '../domain/payments.errors.ts';
import { OrderRecords } from './order-records.ts';
import { PaymentTrail } from './payment-trail.ts';

export interface PreparePaymentOrderInput {
  readonly trancheId: string;
  /** One of the organisation's payees; the one in the award's currency, or the only one, when not said. */
  readonly payeeId?: string | null | undefined;
  readonly idempotencyKey: string;
}

export type PreparePaymentOrderFailure = NotFound | WrongState | PayeeMissing | IdempotencyKeyReused;

/** A finance officer writes the order for an accepted tranche. It says what will be paid, and never changes. */
@Injectable()
export class PreparePaymentOrder {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly idempotency: Idempotency,
    private readonly records: OrderRecords,
    private readonly trail: PaymentTrail,
  ) {}

  /** Answers the id of the order. */
  execute(actor: Actor, input: PreparePaymentOrderInput): Promise<Result<string, PreparePaymentOrderFailure>> {
    const { idempotencyKey: key, ...rest } = input;
    const command = { key, operation: 'prepare-payment-order', accountId: actor.accountId, input: rest };
    return this.transactions.run<string, PreparePaymentOrderFailure>((tx) =>
      this.idempotency.once(tx, command, () => this.prepare(tx, actor, input)),
    );
  }

  private async prepare(
    tx: Tx,
    actor: Actor,
    input: PreparePaymentOrderInput,
  ): Promise<Result<string, Exclude<PreparePaymentOrderFailure, IdempotencyKeyReused>>> {
    const found = isUuid(input.trancheId) ? await this.records.tranches.lock(tx, input.trancheId) : null;
    const fund = found && (await this.records.funds.byId(tx, found.award.fundId));
    if (!found || !fund || !holdsRoleIn(actor, fund.organisationId, 'finance_officer'))
      return err(notFound('The tranche'));
    if (found.tranche.state !== 'accepted') return err(notPayable(found.tranche.state));
    const payee = await this.payeeFor(tx, found, input.payeeId);
    if (!payee) return err(payeeMissing(found.award.organisationId));
    const order = this.orderOf(found, payee, actor);
    await this.records.orders.insert(tx, order);
    await this.records.tranches.markOrdered(tx, found.tranche.id);
    await this.trail.noteOrder(tx, actor, 'prepare-payment-order', order, 'prepared');
    return ok(order.id);
  }

  private async payeeFor(
    tx: Tx,
    { award }: PayableTranche,
    payeeId: string | null | undefined,
  ): Promise<Payee | undefined> {
    const payees = await this.records.payees.ofOrganisations(tx, [award.organisationId]);
    if (payeeId) return payees.find((payee) => payee.id === payeeId);
    return payees.find((payee) => payee.currency === award.currency) ?? payees[0];
  }

  private orderOf({ award, tranche }: PayableTranche, payee: Payee, actor: Actor): PaymentOrder {
    const preparedAt = this.clock.now();
    return {
      id: uuidv7(preparedAt),
      fundId: award.fundId,
      awardId: award.id,
      trancheId: tranche.id,
      organisationId: award.organisationId,
      resolutionId: award.resolutionId,
      payeeId: payee.id,
      detailsId: payee.current.id,
      amountMinor: tranche.amountMinor,
      currency: award.currency,
      state: 'prepared',
      attempts: 0,
      preparedBy: actor.accountId,
      preparedAt,
      voidedAt: null,
      voidReason: null,
    };
  }
}

function notPayable(state: string): WrongState {
  const message =
    state === 'waiting'
      ? 'No order was prepared: the conditions of this tranche have not been accepted yet.'
      : 'No order was prepared: this tranche has an order already.';
  return wrongState(state, message);
}
