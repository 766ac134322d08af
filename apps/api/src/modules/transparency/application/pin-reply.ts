import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { invalidInput, notFound, type InvalidInput, type NotFound } from '../../../platform/errors/problems.ts';
import type { PinnedReply } from '../domain/company-record.ts';
import { replyFaults, type TextInLanguage } from '../domain/record-texts.ts';
import { PinnedReplyRepository } from '../persistence/pinned-reply.repository.ts';
import { RecordSides } from './record-sides.ts';
import { RefreshRecord } from './refresh-record.ts';

export type PinReplyFailure = NotFound | InvalidInput;

/** The company's own words at the head of its record. Each version stays; no text at all takes the reply down. */
@Injectable()
export class PinReply {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly sides: RecordSides,
    private readonly replies: PinnedReplyRepository,
    private readonly refreshing: RefreshRecord,
  ) {}

  execute(
    actor: Actor,
    addresseeId: string,
    texts: readonly TextInLanguage[],
  ): Promise<Result<PinnedReply, PinReplyFailure>> {
    return this.transactions.run<PinnedReply, PinReplyFailure>(async (tx) => {
      const company = isUuid(addresseeId) ? await this.sides.ownCompany(tx, actor, addresseeId) : null;
      if (!company) return err(notFound('A company that you speak for'));
      const faults = replyFaults(texts);
      if (faults.length > 0) return err(invalidInput(...faults));
      const pinnedAt = this.clock.now();
      await this.refreshing.execute(tx, addresseeId);
      const version = ((await this.replies.current(tx, addresseeId))?.version ?? 0) + 1;
      const words = Object.fromEntries(texts.map(({ language, text }) => [language, text.trim()]));
      const reply = { id: uuidv7(pinnedAt), addresseeId, version, texts: words, pinnedAt };
      await this.replies.insert(tx, { ...reply, pinnedBy: actor.accountId });
      return ok({ ...reply, heldAt: null });
    });
  }
}
