import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import {
  type EndedReplyLink,
  type ReplyLink,
  type ReplyLinkPast,
  ReplyLinkRepository,
  type ReplySubject,
} from '../persistence/reply-link.repository.ts';

const TOKEN_BYTES = 32;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/**
 * Links by which somebody without an account replies once. The token stands in the fragment of the address, which
 * browsers do not send; the database keeps its hash.
 */
@Injectable()
export class ReplyLinks {
  constructor(
    private readonly clock: Clock,
    private readonly links: ReplyLinkRepository,
  ) {}

  /** A new token, which takes the place of an unused one for the same subject. It is never stored: send it at once. */
  async issue(
    tx: Tx,
    subject: { readonly addresseeId: string; readonly subjectKind: ReplySubject; readonly subjectId: string },
  ): Promise<string> {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const issuedAt = this.clock.now();
    await this.links.replace(tx, { id: uuidv7(issuedAt), ...subject, issuedAt }, hashOf(token));
    return token;
  }

  /** What the link is about, as often as it is opened before the reply; null once used, replaced or never issued. */
  async open(tx: Tx, token: string): Promise<ReplyLink | null> {
    return TOKEN.test(token) ? this.links.valid(tx, hashOf(token)) : null;
  }

  /** What became of a link that no longer works; null for one that works or was never issued. */
  async ended(tx: Tx, token: string): Promise<EndedReplyLink | null> {
    return TOKEN.test(token) ? this.links.ended(tx, hashOf(token)) : null;
  }

  /** What became of each link about these subjects, the latest first. */
  history(tx: Tx, subjectKind: ReplySubject, subjectIds: readonly string[]): Promise<ReplyLinkPast[]> {
    return this.links.history(tx, subjectKind, subjectIds);
  }

  /** Ends the link with the reply. Null where it had ended already: then nothing may be kept. */
  async use(tx: Tx, token: string): Promise<ReplyLink | null> {
    const link = await this.open(tx, token);
    return link && (await this.links.use(tx, link.id, this.clock.now())) ? link : null;
  }
}
