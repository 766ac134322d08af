import { Injectable, type OnModuleInit } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf, endOfDayAnywhere } from '../../../platform/clock/days.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { invalidInput, notFound, type InvalidInput, type NotFound } from '../../../platform/errors/problems.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { holdFaults, type HoldWish } from '../../positions/index.ts';
import type { PinnedReply } from '../domain/company-record.ts';
import type { ReplyHoldEnds } from '../domain/record.events.ts';
import type { WatchedReply } from '../persistence/watched-reply.repository.ts';
import { WatchedReplies } from './watched-replies.ts';

const UNKNOWN = 'A pinned reply that concerns your forum';

/**
 * A reply that endangers somebody is taken out of sight by the safety officer of a forum that the record is about: with
 * reasons, for at most 90 days. Readers are told that the company's words are held back.
 */
@Injectable()
export class HoldPinnedReply {
  constructor(
    private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly auditTrail: AuditTrail,
    private readonly outbox: Outbox,
    private readonly watched: WatchedReplies,
  ) {}

  list(actor: Actor): Promise<WatchedReply[]> {
    return this.transactions.read((tx) => this.watched.of(tx, actor));
  }

  place(
    actor: Actor,
    wish: HoldWish & { readonly replyId: string },
  ): Promise<Result<PinnedReply, NotFound | InvalidInput>> {
    return this.transactions.run<PinnedReply, NotFound | InvalidInput>(async (tx) => {
      const reply = await this.watched.watchedBy(tx, actor, wish.replyId);
      if (!reply) return err(notFound(UNKNOWN));
      const placedAt = this.clock.now();
      const faults = holdFaults(wish, placedAt);
      if (faults.length > 0) return err(invalidInput(...faults));
      const words = { accountId: actor.accountId, reasons: wish.reasons.trim(), untilOn: wish.untilOn };
      await this.watched.holds.insertHold(tx, { id: uuidv7(placedAt), replyId: reply.id, placedAt, ...words });
      const ends: ReplyHoldEnds = { type: 'transparency.reply-hold-ends', payload: { replyId: reply.id } };
      await this.outbox.publish(tx, ends, endOfDayAnywhere(wish.untilOn));
      return ok(await this.set(tx, actor, reply, true));
    });
  }

  release(actor: Actor, replyId: string): Promise<Result<PinnedReply, NotFound>> {
    return this.transactions.run<PinnedReply, NotFound>(async (tx) => {
      const reply = await this.watched.watchedBy(tx, actor, replyId);
      if (!reply) return err(notFound(UNKNOWN));
      await this.watched.holds.endHolds(tx, reply.id, this.clock.now());
      return ok(await this.set(tx, actor, reply, false));
    });
  }

  private async set(tx: Tx, { accountId }: Actor, { id }: PinnedReply, isHeld: boolean): Promise<PinnedReply> {
    await this.watched.replies.setHold(tx, id, isHeld ? accountId : null);
    const act = isHeld ? 'hold-pinned-reply' : 'release-pinned-reply';
    await this.auditTrail.record(tx, { accountId, act, subjectId: id });
    return (await this.watched.replies.byId(tx, id))!;
  }
}

/** Nothing is hidden for ever by being forgotten: after its last day the reply is in sight again. */
@Injectable()
export class ReplyHoldClock implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly handlers: EventHandlers,
    private readonly watched: WatchedReplies,
  ) {}

  onModuleInit(): void {
    this.handlers.on<ReplyHoldEnds>('transparency.reply-hold-ends', 'transparency.end-reply-hold', (tx, { replyId }) =>
      this.end(tx, replyId),
    );
  }

  private async end(tx: Tx, replyId: string): Promise<void> {
    const now = this.clock.now();
    if (await this.watched.holds.stands(tx, replyId, dayOf(now))) return;
    await this.watched.holds.endHolds(tx, replyId, now);
    await this.watched.replies.setHold(tx, replyId, null);
  }
}
