import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { ForumAppointments } from '../../forums/index.ts';
import type { PinnedReply } from '../domain/company-record.ts';
import { CompanyRecordRepository } from '../persistence/company-record.repository.ts';
import { PinnedReplyRepository } from '../persistence/pinned-reply.repository.ts';
import { WatchedReplyRepository, type WatchedReply } from '../persistence/watched-reply.repository.ts';
import { RecordSides } from './record-sides.ts';

/** Pinned replies as a safety officer sees them. */
@Injectable()
export class WatchedReplies {
  constructor(
    readonly replies: PinnedReplyRepository,
    readonly holds: WatchedReplyRepository,
    private readonly records: CompanyRecordRepository,
    private readonly sides: RecordSides,
    private readonly appointments: ForumAppointments,
  ) {}

  /** Null unless the record concerns a forum of which the actor is the safety officer. */
  async watchedBy(tx: Tx, actor: Actor, replyId: string): Promise<PinnedReply | null> {
    const reply = isUuid(replyId) ? await this.replies.byId(tx, replyId) : null;
    const record = reply && (await this.records.byAddressee(tx, reply.addresseeId));
    return reply && record && (await this.sides.isSafetyOfficer(tx, actor, record.forumIds)) ? reply : null;
  }

  async of(tx: Tx, actor: Actor): Promise<WatchedReply[]> {
    const offices = await this.appointments.of(tx, actor.accountId);
    const forumIds = offices.filter(({ role }) => role === 'safety_officer').map(({ forumId }) => forumId);
    return forumIds.length === 0 ? [] : this.holds.ofForums(tx, forumIds);
  }
}
