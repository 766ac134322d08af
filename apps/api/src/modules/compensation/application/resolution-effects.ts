import { Injectable, type OnModuleInit } from '@nestjs/common';
import { currency, money } from '@baraza/money';
import { ok, type Result } from '@baraza/result';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf, endOfDayAnywhere } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import type { Problem } from '../../../platform/errors/problems.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { ResolutionEffects, type Resolution } from '../../governance/index.ts';
import { commitAward, Ledger } from '../../ledger/index.ts';
import type { EnvelopeEnds, EnvelopeOpened } from '../domain/compensation.events.ts';
import type { ScheduleContent } from '../domain/schedule.ts';
import { CompensationRules } from './compensation-rules.ts';

export const ADOPT_SCHEDULE = 'compensation.adopt-schedule';
export const OPEN_ENVELOPE = 'compensation.open-envelope';

export interface SchedulePayload {
  readonly content: ScheduleContent;
  readonly effectiveFrom: string;
}

export interface EnvelopePayload {
  readonly amountMinor: string;
  readonly currency: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** What resolutions about compensation do: rules come into force, and money is set aside from what is free (M2). */
@Injectable()
export class CompensationEffects implements OnModuleInit {
  constructor(
    private readonly effects: ResolutionEffects,
    private readonly rules: CompensationRules,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.effects.register<SchedulePayload>(ADOPT_SCHEDULE, (tx, resolution, payload) =>
      this.adopt(tx, resolution, payload),
    );
    this.effects.register<EnvelopePayload>(OPEN_ENVELOPE, (tx, resolution, payload) =>
      this.open(tx, resolution, payload),
    );
  }

  private async adopt(
    tx: Tx,
    { fundId, resolutionId }: Resolution,
    { content, effectiveFrom }: SchedulePayload,
  ): Promise<Result<unknown, Problem>> {
    const adoptedAt = this.clock.now();
    // Rules never reach back: a resolution that passes late takes effect on its own day.
    const from = effectiveFrom < dayOf(adoptedAt) ? dayOf(adoptedAt) : effectiveFrom;
    const schedule = { id: uuidv7(adoptedAt), fundId, content, resolutionId, effectiveFrom: from, adoptedAt };
    await this.rules.schedules.insert(tx, schedule);
    return ok();
  }

  private async open(
    tx: Tx,
    { fundId, resolutionId }: Resolution,
    payload: EnvelopePayload,
  ): Promise<Result<unknown, Problem>> {
    const openedAt = this.clock.now();
    const { startsOn, endsOn } = payload;
    const envelope = {
      id: uuidv7(openedAt),
      fundId,
      currency: payload.currency,
      startsOn,
      endsOn,
      resolutionId,
      openedAt,
    };
    const amountMinor = BigInt(payload.amountMinor);
    await this.rules.envelopes.insert(tx, { ...envelope, amountMinor });
    const opened: EnvelopeOpened = {
      type: 'compensation.envelope-opened',
      payload: { fundId, currency: envelope.currency },
    };
    await this.outbox.publish(tx, opened);
    const ends: EnvelopeEnds = { type: 'compensation.envelope-ends', payload: { envelopeId: envelope.id } };
    await this.outbox.publish(tx, ends, endOfDayAnywhere(endsOn));
    return this.ledger.post(tx, {
      fundId,
      ...commitAward(money(amountMinor, currency(envelope.currency))),
      effectiveOn: dayOf(openedAt),
      causeType: 'compensation-envelope',
      causeId: envelope.id,
      idempotencyKey: `compensation-envelope:${envelope.id}`,
      memo: 'Set aside for compensation by resolution',
    });
  }
}
