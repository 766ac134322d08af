import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { ModerationAct } from '../domain/moderation.ts';

/** What a module tells about one kind of text that moderators may hide. Ids are uuids; unknown ones answer null. */
export interface ModeratedContent {
  /** The forum in which it stands. */
  forumId(tx: Tx, id: string): Promise<string | null>;
  authorAccountId(tx: Tx, id: string): Promise<string | null>;
  /** As readers see it, or would if it were not hidden. */
  text(tx: Tx, id: string): Promise<string | null>;
  hide(tx: Tx, id: string): Promise<void>;
  restore(tx: Tx, id: string): Promise<void>;
}

/** SHA-256. An act of moderation is about these words and no others. */
export const hashOfWords = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Kinds of text that can be moderated; their modules register in `onModuleInit`. */
@Injectable()
export class Moderation {
  private readonly kinds = new Map<string, ModeratedContent>();

  /** `kind` is stored with every act, e.g. `candidate-statement`, and must stay the same for ever. */
  register(kind: string, content: ModeratedContent): void {
    if (this.kinds.has(kind)) throw new Error(`content ${kind} registered twice`);
    this.kinds.set(kind, content);
  }

  of(kind: string): ModeratedContent | null {
    return this.kinds.get(kind) ?? null;
  }

  /** The words that the act took out of sight; null once their author has replaced or withdrawn them. */
  async wordsOf(tx: Tx, act: ModerationAct): Promise<string | null> {
    const text = (await this.of(act.contentKind)?.text(tx, act.contentId)) ?? null;
    return text !== null && hashOfWords(text).equals(act.contentHash) ? text : null;
  }
}
