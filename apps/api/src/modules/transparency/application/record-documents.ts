import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { ForumReader } from '../../forums/index.ts';
import type { CompanyRecord } from '../domain/company-record.ts';
import { documentText, recordDocument } from '../domain/record-document.ts';
import type { RecordFact } from '../domain/record-fact.ts';
import { PinnedReplyRepository } from '../persistence/pinned-reply.repository.ts';
import { RecordFactRepository } from '../persistence/record-fact.repository.ts';

export interface WrittenRecord {
  readonly facts: readonly RecordFact[];
  readonly forums: ReadonlyMap<string, string>;
  /** Canonical JSON with a line feed at its end. */
  readonly text: string;
}

/** Writes a company's record as the document that is served, hashed and kept. */
@Injectable()
export class RecordDocuments {
  constructor(
    private readonly forums: ForumReader,
    private readonly facts: RecordFactRepository,
    private readonly replies: PinnedReplyRepository,
  ) {}

  async write(tx: Tx, record: CompanyRecord, asOf: string): Promise<WrittenRecord> {
    const facts = await this.facts.standing(tx, record.addresseeId, asOf);
    const forums = await this.slugsOf(tx, record.forumIds);
    const reply = await this.replies.current(tx, record.addresseeId);
    const shown = reply?.heldAt === null && Object.keys(reply.texts).length > 0 ? reply : null;
    return { facts, forums, text: documentText(recordDocument({ record, asOf, facts, forums, reply: shown })) };
  }

  private async slugsOf(tx: Tx, forumIds: readonly string[]): Promise<Map<string, string>> {
    const found = await this.forums.byIds(tx, forumIds);
    return new Map([...found].map(([id, { slug }]) => [id, slug]));
  }
}
