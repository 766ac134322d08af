import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { ResolutionReader, resolutionReference } from '../../governance/index.ts';
import { LedgerReader } from '../../ledger/index.ts';
import { evaluateGate, type CompensationGateFacts, type GateCondition } from '../../payments/index.ts';
import type { CompensationBatch, CompensationPayment } from '../domain/batch.ts';
import { EnvelopeRepository } from '../persistence/envelope.repository.ts';
import { BatchPeople } from './batch-people.ts';
import { GatePayees } from './gate-payees.ts';
import { OPEN_ENVELOPE } from './resolution-effects.ts';

type Cover = Pick<CompensationGateFacts, 'resolution' | 'orderedOfAwardMinor'>;

export interface Verdict {
  readonly payment: CompensationPayment;
  readonly conditions: readonly GateCondition[];
}

/** Where the gate learns about payees and about the bank. */
@Injectable()
export class GateSources {
  constructor(
    readonly payees: GatePayees,
    private readonly ledger: LedgerReader,
  ) {}

  async bankOf(tx: Tx, fundId: string): Promise<Map<string, bigint>> {
    const balances = await this.ledger.balances(tx, fundId);
    return new Map(
      balances
        .filter(({ account }) => account === 'bank')
        .map(({ currency, balanceMinor }) => [currency, balanceMinor]),
    );
  }
}

/**
 * The one payment gate (M3), asked for each payment of a batch: what all share is read once. The page of a batch asks it
 * to explain; authorising and sending ask it to decide, in the transaction that books.
 */
@Injectable()
export class BatchGate {
  constructor(
    private readonly clock: Clock,
    private readonly envelopes: EnvelopeRepository,
    private readonly resolutions: ResolutionReader,
    private readonly people: BatchPeople,
    private readonly sources: GateSources,
  ) {}

  /** Money in the bank is counted down from payment to payment, in their order. */
  async judge(tx: Tx, batch: CompensationBatch, payments: readonly CompensationPayment[]): Promise<Verdict[]> {
    const covers = await this.covers(tx, batch, payments);
    const payees = await this.sources.payees.of(tx, payments);
    const people = await this.people.facts(tx, batch);
    const bank = await this.sources.bankOf(tx, batch.fundId);
    const now = this.clock.now();
    return payments.map((payment) => {
      const { id, kind, stands, entitledAt: at, currency, amountMinor } = payment;
      const bankMinor = bank.get(currency) ?? 0n;
      if (payment.state === 'prepared') bank.set(currency, bankMinor - amountMinor);
      const conditions = evaluateGate({
        ...{ now, amountMinor, currency, bankMinor, orderState: orderStateOf(payment) },
        ...covers.get(payment.envelopeId)!,
        ...payees.get(id)!,
        ...people,
        entitlement: { id, kind, stands, at },
      });
      return { payment, conditions };
    });
  }

  private async covers(
    tx: Tx,
    batch: CompensationBatch,
    payments: readonly CompensationPayment[],
  ): Promise<Map<string, Cover>> {
    const ids = [...new Set(payments.map(({ envelopeId }) => envelopeId))];
    const ordered = await this.envelopes.orderedMinor(tx, ids);
    const covers = new Map<string, Cover>();
    for (const envelope of (await this.envelopes.byIds(tx, ids)).values()) {
      const found = await this.resolutions.byId(tx, envelope.resolutionId);
      const resolution = found && {
        id: found.resolutionId,
        reference: found.number === null ? null : resolutionReference(found.number, found.decidedAt),
        passed: found.outcome === 'passed',
        sameFund: found.fundId === batch.fundId && envelope.fundId === batch.fundId,
        sameSubject: found.kind === OPEN_ENVELOPE,
        amountMinor: envelope.amountMinor - envelope.releasedMinor,
        currency: envelope.currency,
        decidedAt: found.decidedAt,
      };
      covers.set(envelope.id, { resolution, orderedOfAwardMinor: ordered.get(envelope.id) ?? 0n });
    }
    return covers;
  }
}

function orderStateOf({ state }: CompensationPayment): CompensationGateFacts['orderState'] {
  return state === 'refused' ? 'void' : state;
}
