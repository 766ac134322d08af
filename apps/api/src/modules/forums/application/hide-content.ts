import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  type InvalidInput,
  notFound,
  type NotFound,
  wrongState,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import type { ModerationAct } from '../domain/moderation.ts';
import { ModerationRepository } from '../persistence/moderation.repository.ts';
import { ForumAppointments } from './forum-appointments.ts';
import { hashOfWords, Moderation, type ModeratedContent } from './moderation.ts';
import { ModerationNotices } from './moderation-notices.ts';

export interface HideContentInput {
  /** As its module registered it, e.g. `candidate-statement`. */
  readonly kind: string;
  readonly contentId: string;
  /** The author reads it. */
  readonly reason: string;
}

export type HideContentFailure = NotFound | InvalidInput | WrongState;

interface Found {
  readonly content: ModeratedContent;
  readonly forumId: string;
  readonly authorAccountId: string;
  readonly contentHash: Buffer;
}

/** Texts as a moderator of their forum may act on them. */
@Injectable()
export class ModeratorsView {
  constructor(
    private readonly registry: Moderation,
    private readonly appointments: ForumAppointments,
  ) {}

  /** Null for what does not exist and for texts of forums that this person does not moderate. */
  async find(tx: Tx, accountId: string, kind: string, contentId: string): Promise<Found | null> {
    const content = this.registry.of(kind);
    if (!content || !isUuid(contentId)) return null;
    const forumId = await content.forumId(tx, contentId);
    const authorAccountId = await content.authorAccountId(tx, contentId);
    const text = await content.text(tx, contentId);
    if (forumId === null || authorAccountId === null || text === null) return null;
    const moderates = await this.appointments.holds(tx, { accountId, forumId, role: 'moderator' });
    if (!moderates) return null;
    return { content, forumId, authorAccountId, contentHash: hashOfWords(text) };
  }
}

/** A moderator takes a text of the forum out of sight and tells its author why. */
@Injectable()
export class HideContent {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly content: ModeratorsView,
    private readonly acts: ModerationRepository,
    private readonly notices: ModerationNotices,
  ) {}

  execute(
    actor: Pick<Actor, 'accountId'>,
    { kind, contentId, reason }: HideContentInput,
  ): Promise<Result<ModerationAct, HideContentFailure>> {
    return this.transactions.run<ModerationAct, HideContentFailure>(async (tx) => {
      const found = await this.content.find(tx, actor.accountId, kind, contentId);
      if (!found) return err(notFound('This text'));
      const faults = textFaults(reason, { path: 'reason', minLength: 10, maxLength: 2_000 });
      if (faults.length > 0) return err(invalidInput(...faults));
      const refusal = refusalOf(await this.acts.ofContent(tx, kind, contentId), found, actor.accountId);
      if (refusal) return err(refusal);
      const hiddenAt = this.clock.now();
      const { forumId, authorAccountId, contentHash } = found;
      const act: ModerationAct = {
        ...{ id: uuidv7(hiddenAt), forumId, contentKind: kind, contentId, contentHash, authorAccountId },
        ...{ moderatorAccountId: actor.accountId, reason: reason.trim(), state: 'hidden', hiddenAt },
      };
      await this.acts.insert(tx, act);
      await found.content.hide(tx, contentId);
      await this.notices.hidden(tx, act);
      return ok(act);
    });
  }
}

/** An act is about words: what the author wrote since may be hidden anew; what a panel restored may not. */
function refusalOf(earlier: readonly ModerationAct[], found: Found, moderator: string): WrongState | null {
  if (found.authorAccountId === moderator) {
    return wrongState('own', 'This is your own text. Nothing was hidden; another moderator decides about it.');
  }
  const ofTheseWords = earlier.filter(({ contentHash }) => contentHash.equals(found.contentHash));
  if (ofTheseWords.some(({ state }) => state !== 'restored')) {
    return wrongState('hidden', 'This text is hidden already.');
  }
  const cleared = ofTheseWords.length > 0;
  const message = 'A panel of another forum looked at exactly this text and restored it. It stays visible.';
  return cleared ? wrongState('restored', message) : null;
}
