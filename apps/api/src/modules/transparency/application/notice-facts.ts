import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf, endOfDayAnywhere } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { checkOf } from '../domain/fact-check.ts';
import { isOwnAct, isPublicAtOnce, type NewFact } from '../domain/record-fact.ts';
import type { CheckEnded, FactsNoticed } from '../domain/record.events.ts';
import { RecordFactRepository } from '../persistence/record-fact.repository.ts';
import { RefreshRecord } from './refresh-record.ts';

/** Takes up facts that are not in a record yet and begins their check. Telling the same facts again changes nothing. */
@Injectable()
export class NoticeFacts {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly facts: RecordFactRepository,
    private readonly refreshing: RefreshRecord,
  ) {}

  async execute(tx: Tx, facts: readonly NewFact[]): Promise<void> {
    const now = this.clock.now();
    const noticedOn = dayOf(now);
    for (const [addresseeId, own] of Map.groupBy(facts, (fact) => fact.addresseeId)) {
      const fresh = await this.facts.insertNew(tx, own, noticedOn, now);
      if (fresh.length === 0) continue;
      await this.refreshing.execute(tx, addresseeId);
      const noticed: FactsNoticed = { type: 'transparency.facts-noticed', payload: { addresseeId } };
      if (own.some(({ kind }) => !isOwnAct(kind))) await this.outbox.publish(tx, noticed);
      const waiting = own.find(({ kind }) => !isPublicAtOnce(kind));
      if (!waiting) continue;
      const ended: CheckEnded = { type: 'transparency.check-ended', payload: { addresseeId } };
      await this.outbox.publish(tx, ended, endOfDayAnywhere(checkOf(waiting.kind, noticedOn).checkUntil));
    }
  }
}
