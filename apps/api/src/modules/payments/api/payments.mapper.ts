import { endToEndIdOf } from '@baraza/open-data';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { PayableTranche } from '../../grants/index.ts';
import type { PaymentDecision } from '../application/payment-order-reader.ts';
import type { Payee } from '../domain/payee.ts';
import type { PaymentBatchItem } from '../domain/payment-batch.ts';
import type { PaymentOrder } from '../domain/payment-order.ts';
import type { StatementLine } from '../domain/statement-line.ts';
import type { PayeeType } from './payee.type.ts';
import type { PayableTrancheType, PaymentDecisionType, PaymentOrderType } from './payment-order.type.ts';
import type { PaymentBatchItemType, StatementLineType } from './treasury.type.ts';

export function toPayeeType({ id, organisationId, currency, detailsChangedAt, current }: Payee): PayeeType {
  return { id, organisationId, currency, detailsChangedAt, current };
}

/** Child fields are resolved apart. */
export function toPaymentOrderType(order: PaymentOrder): PaymentOrderType {
  const { amountMinor, currency, ...rest } = order;
  return { ...rest, endToEndId: endToEndIdOf(order.id), amount: { amountMinor, currency } };
}

export function toDecisionType(decision: PaymentDecision): PaymentDecisionType {
  return { ...decision, order: toPaymentOrderType(decision.order) };
}

export function toPayableTrancheType({ award, tranche }: PayableTranche): PayableTrancheType {
  return {
    trancheId: tranche.id,
    awardId: award.id,
    organisationId: award.organisationId,
    title: award.title,
    number: tranche.number,
    amount: { amountMinor: tranche.amountMinor, currency: award.currency },
    dueOn: tranche.dueOn,
    acceptedAt: tranche.acceptedAt,
  };
}

export function toBatchItemType({ orderId, state, refusal }: PaymentBatchItem): PaymentBatchItemType {
  return {
    orderId,
    state,
    refusalCode: refusal?.type ?? null,
    refusalMessage: refusal?.message ?? null,
    refusedConditions: refusal?.conditions ?? [],
  };
}

export function toStatementLineType(actor: Actor, line: StatementLine): StatementLineType {
  const { amountMinor, currency } = line;
  return {
    ...line,
    amount: { amountMinor, currency },
    isTyped: line.statementId === null,
    isMine: line.enteredBy === actor.accountId,
  };
}
