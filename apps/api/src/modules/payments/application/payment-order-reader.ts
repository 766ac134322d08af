import { Injectable } from '@nestjs/common';
import { organisationsWithRole, type Actor } from '../../../platform/auth/actor.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import type { PayableTranche } from '../../grants/index.ts';
import { closedForAuthorising, evaluateGate, isOpen, type GateCondition, type Obstacle } from '../domain/gate.ts';
import {
  NEEDED_AUTHORISATIONS,
  type PaymentAttempt,
  type PaymentAuthorisation,
  type PaymentOrder,
  type PaymentOrderState,
} from '../domain/payment-order.ts';
import { PAYEE_ROLES, TREASURY_READERS } from '../domain/payments.permissions.ts';
import { Gate } from './gate.ts';
import { OrderRecords } from './order-records.ts';
import { PaymentOfficers } from './payment-officers.ts';
import { TreasuryAccess } from './treasury-access.ts';

/** All that the page of one order needs: the gate as it stands now, and what this person may do. */
export interface PaymentDecision {
  readonly order: PaymentOrder;
  readonly conditions: readonly GateCondition[];
  readonly isOpen: boolean;
  /** Whether the button would work now. */
  readonly mayAuthorise: boolean;
  readonly hasAuthorised: boolean;
  /** Why this person must not, whatever the gate says; null where nothing stands in the way. */
  readonly obstacle: Obstacle | null;
  /** Fewer than two people may authorise this order. */
  readonly needsSubstitute: boolean;
}

const NONE: Page<PaymentOrder> = { edges: [], hasNextPage: false };

@Injectable()
export class PaymentOrderReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly records: OrderRecords,
    private readonly access: TreasuryAccess,
    private readonly officers: PaymentOfficers,
    private readonly gate: Gate,
  ) {}

  /** Orders of the funds whose officer or auditor the actor is, latest first. */
  list(
    actor: Actor,
    states: readonly PaymentOrderState[] | undefined,
    request: PageRequest,
  ): Promise<Page<PaymentOrder>> {
    return this.transactions.read(async (tx) => {
      const fundIds = await this.access.fundIds(tx, actor, ...TREASURY_READERS);
      return fundIds.length > 0 ? this.records.orders.list(tx, { fundIds, states }, request) : NONE;
    });
  }

  /** Payments to the organisations that the actor works for, latest first; of one tranche where it is said. */
  mine(actor: Actor, trancheId: string | undefined, request: PageRequest): Promise<Page<PaymentOrder>> {
    const organisationIds = organisationsWithRole(actor, ...PAYEE_ROLES);
    if (trancheId !== undefined && !isUuid(trancheId)) return Promise.resolve(NONE);
    return this.transactions.read((tx) => this.records.orders.list(tx, { organisationIds, trancheId }, request));
  }

  /** Null for whoever may not see it. A substitute sees the one order that waits for them. */
  decision(actor: Actor, orderId: string): Promise<PaymentDecision | null> {
    return this.transactions.read(async (tx) => {
      const order = isUuid(orderId) ? (await this.records.orders.byIds(tx, [orderId])).get(orderId) : undefined;
      if (!order || !(await this.mayRead(tx, actor, order))) return null;
      return this.decide(tx, actor, order);
    });
  }

  payable(actor: Actor, fundId: string): Promise<PayableTranche[]> {
    return this.transactions.read(async (tx) => {
      const fund = await this.access.fund(tx, actor, fundId, ...TREASURY_READERS);
      return fund.ok ? this.records.tranches.payable(tx, fund.value.id, 100) : [];
    });
  }

  tranchesOf(trancheIds: readonly string[]): Promise<Map<string, PayableTranche>> {
    return this.transactions.read((tx) => this.records.tranches.byIds(tx, trancheIds));
  }

  attemptsOf(orderIds: readonly string[]): Promise<Map<string, PaymentAttempt[]>> {
    return this.transactions.read((tx) => this.records.orders.attemptsOf(tx, orderIds));
  }

  authorisationsOf(orderIds: readonly string[]): Promise<Map<string, PaymentAuthorisation[]>> {
    return this.transactions.read((tx) => this.records.authorisations.ofOrders(tx, orderIds));
  }

  private async mayRead(tx: Tx, actor: Actor, order: PaymentOrder): Promise<boolean> {
    const fund = await this.access.fund(tx, actor, order.fundId, ...TREASURY_READERS);
    if (fund.ok) return true;
    return (await this.records.authorisations.substitutesOf(tx, order.id)).includes(actor.accountId);
  }

  private async decide(tx: Tx, actor: Actor, order: PaymentOrder): Promise<PaymentDecision> {
    const facts = await this.gate.facts(tx, order);
    const conditions = evaluateGate(facts);
    const standing = (await this.officers.standings(tx, order, [actor.accountId])).get(actor.accountId);
    const obstacle = standing?.obstacles[0] ?? null;
    const hasAuthorised = facts.authorisations.some((one) => one.accountId === actor.accountId);
    const isWaiting = order.state === 'prepared' && closedForAuthorising(conditions).length === 0;
    return {
      order,
      conditions,
      isOpen: isOpen(conditions),
      mayAuthorise: isWaiting && obstacle === null && !hasAuthorised,
      hasAuthorised,
      obstacle,
      needsSubstitute: order.state === 'prepared' && facts.eligibleCount < NEEDED_AUTHORISATIONS,
    };
  }
}
