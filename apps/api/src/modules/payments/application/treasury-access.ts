import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { holdsRoleIn, organisationsWithRole, type Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { FundReader, type Fund } from '../../fund/index.ts';
import type { PaymentOrder } from '../domain/payment-order.ts';
import { PaymentOrderRepository } from '../persistence/payment-order.repository.ts';

/** Which funds, and which of their orders, somebody may reach. */
@Injectable()
export class TreasuryAccess {
  constructor(
    private readonly funds: FundReader,
    private readonly orders: PaymentOrderRepository,
  ) {}

  async fundIds(tx: Tx, actor: Actor, ...roles: readonly string[]): Promise<string[]> {
    const organisationIds = organisationsWithRole(actor, ...roles);
    if (organisationIds.length === 0) return [];
    return (await this.funds.ofOrganisations(tx, organisationIds)).map((fund) => fund.id);
  }

  async fund(tx: Tx, actor: Actor, fundId: string, ...roles: readonly string[]): Promise<Result<Fund, NotFound>> {
    const fund = isUuid(fundId) ? await this.funds.byId(tx, fundId) : null;
    return fund && holdsRoleIn(actor, fund.organisationId, ...roles) ? ok(fund) : err(notFound('The fund'));
  }

  /** The order, locked, for people who hold one of `roles` in its fund. */
  async lockOrder(
    tx: Tx,
    actor: Actor,
    orderId: string,
    ...roles: readonly string[]
  ): Promise<Result<PaymentOrder, NotFound>> {
    const order = isUuid(orderId) ? await this.orders.lock(tx, orderId) : null;
    const fund = order && (await this.funds.byId(tx, order.fundId));
    return order && fund && holdsRoleIn(actor, fund.organisationId, ...roles)
      ? ok(order)
      : err(notFound('The payment order'));
  }
}
