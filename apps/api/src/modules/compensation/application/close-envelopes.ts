import { Injectable, type OnModuleInit } from '@nestjs/common';
import { currency, money } from '@baraza/money';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf, daysLater } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { Ledger, releaseCommitment } from '../../ledger/index.ts';
import type { EnvelopeEnds } from '../domain/compensation.events.ts';
import { EnvelopeRepository } from '../persistence/envelope.repository.ts';
import { OfferRepository } from '../persistence/offer.repository.ts';

const LOOK_AGAIN_DAYS = 30;

/** When an envelope is looked at. */
@Injectable()
export class EnvelopeEvents {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly outbox: Outbox,
  ) {}

  onEnd(handle: (tx: Tx, payload: EnvelopeEnds['payload']) => Promise<void>): void {
    this.handlers.on<EnvelopeEnds>('compensation.envelope-ends', 'compensation.close-envelope', handle);
  }

  async again(tx: Tx, envelopeId: string, at: Date): Promise<void> {
    await this.outbox.publish(
      tx,
      { type: 'compensation.envelope-ends', payload: { envelopeId } } satisfies EnvelopeEnds,
      at,
    );
  }
}

/**
 * After an envelope's last day, what nobody took is free again: in one sum, so that no single choice shows. What somebody
 * still has coming stays set aside, and is looked at again every month.
 */
@Injectable()
export class CloseEnvelopes implements OnModuleInit {
  constructor(
    private readonly events: EnvelopeEvents,
    private readonly clock: Clock,
    private readonly envelopes: EnvelopeRepository,
    private readonly offers: OfferRepository,
    private readonly ledger: Ledger,
  ) {}

  onModuleInit(): void {
    this.events.onEnd((tx, { envelopeId }) => this.close(tx, envelopeId));
  }

  async close(tx: Tx, envelopeId: string): Promise<void> {
    const before = await this.envelopes.lock(tx, envelopeId);
    if (!before || before.closedAt) return;
    const now = this.clock.now();
    const ending = await this.offers.toRelease(tx, envelopeId, dayOf(now));
    await this.offers.end(
      tx,
      ending.map(({ id }) => id),
      'released',
      now,
    );
    const kept = ending.reduce((sum, { keptMinor }) => sum + keptMinor, 0n);
    await this.envelopes.unreserve(tx, envelopeId, kept);
    const reservedMinor = before.reservedMinor - kept;
    const releasedMinor = before.amountMinor - before.releasedMinor - reservedMinor;
    const isSpent = (await this.envelopes.spentMinor(tx, envelopeId)) === reservedMinor;
    await this.envelopes.release(tx, envelopeId, releasedMinor, isSpent ? now : null);
    if (!isSpent) await this.events.again(tx, envelopeId, daysLater(now, LOOK_AGAIN_DAYS));
    if (releasedMinor === 0n) return;
    const posted = await this.ledger.post(tx, {
      ...releaseCommitment(money(releasedMinor, currency(before.currency))),
      fundId: before.fundId,
      effectiveOn: dayOf(now),
      causeType: 'compensation-envelope',
      causeId: envelopeId,
      idempotencyKey: `compensation-envelope-released:${envelopeId}:${before.releasedMinor + releasedMinor}`,
      memo: 'Set aside for compensation and not needed',
    });
    if (!posted.ok) throw new Error(`envelope ${envelopeId} could not be released: ${posted.error.type}`);
  }
}
