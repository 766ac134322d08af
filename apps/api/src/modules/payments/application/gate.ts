import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { LedgerReader } from '../../ledger/index.ts';
import { evaluateGate, type GateCondition, type GrantGateFacts } from '../domain/gate.ts';
import type { PaymentOrder } from '../domain/payment-order.ts';
import { DecisionFactsReader, PayeeFactsReader } from './gate-facts.ts';
import { GatePeople } from './gate-people.ts';

/**
 * The one payment gate (M3). The page of an order asks it to explain; authorising and sending ask it to decide, in the
 * transaction that books.
 */
@Injectable()
export class Gate {
  constructor(
    private readonly clock: Clock,
    private readonly decisions: DecisionFactsReader,
    private readonly payees: PayeeFactsReader,
    private readonly people: GatePeople,
    private readonly ledger: LedgerReader,
  ) {}

  async conditions(tx: Tx, order: PaymentOrder): Promise<readonly GateCondition[]> {
    return evaluateGate(await this.facts(tx, order));
  }

  async facts(tx: Tx, order: PaymentOrder): Promise<GrantGateFacts> {
    const balances = await this.ledger.balances(tx, order.fundId);
    const bank = balances.find((row) => row.account === 'bank' && row.currency === order.currency);
    return {
      now: this.clock.now(),
      orderState: order.state,
      amountMinor: order.amountMinor,
      currency: order.currency,
      ...(await this.decisions.of(tx, order)),
      ...(await this.payees.of(tx, order)),
      ...(await this.people.of(tx, order)),
      bankMinor: bank?.balanceMinor ?? 0n,
    };
  }
}
