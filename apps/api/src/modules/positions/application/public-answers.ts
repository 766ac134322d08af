import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { AddresseeReader } from '../../engagements/index.ts';
import { ForumReader } from '../../forums/index.ts';
import type { PublicItem } from '../domain/public-answer.ts';
import { AnswerReader } from './answer-reader.ts';

const NOTHING: Page<PublicItem> = { edges: [], hasNextPage: false };

/** Items by the short names that stand in public addresses. */
@Injectable()
export class PublicAnswers {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly reader: AnswerReader,
    private readonly addressees: AddresseeReader,
    private readonly forums: ForumReader,
  ) {}

  page(
    {
      addressee,
      forum,
    }: { readonly addressee?: string | null | undefined; readonly forum?: string | null | undefined },
    request: PageRequest,
  ): Promise<Page<PublicItem>> {
    return this.transactions.read(async (tx) => {
      if (addressee) {
        const found = await this.addressees.bySlug(tx, addressee);
        return found ? this.reader.ofAddressee(tx, found.id, request) : NOTHING;
      }
      const found = forum ? await this.forums.bySlug(tx, forum) : null;
      return found ? this.reader.ofForum(tx, found.id, request) : NOTHING;
    });
  }
}
