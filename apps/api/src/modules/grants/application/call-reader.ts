import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import type { Call } from '../domain/call.ts';
import { CallRepository } from '../persistence/call.repository.ts';

const NO_CALLS: Page<Call> = { edges: [], hasNextPage: false };

/** Calls as anybody may read them. */
@Injectable()
export class CallReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly calls: CallRepository,
  ) {}

  published(fundId: string, request: PageRequest): Promise<Page<Call>> {
    if (!isUuid(fundId)) return Promise.resolve(NO_CALLS);
    return this.transactions.read((tx) => this.calls.published(tx, fundId, request));
  }

  /** Calls of every fund that have not closed at `now`, those that open later included. */
  open(now: Date, request: PageRequest): Promise<Page<Call>> {
    return this.transactions.read((tx) => this.calls.open(tx, now, request));
  }

  async bySlug(slug: string): Promise<Call | null> {
    const call = await this.transactions.read((tx) => this.calls.bySlug(tx, slug));
    return call?.state === 'published' ? call : null;
  }

  byIds(ids: readonly string[]): Promise<Map<string, Call>> {
    return this.transactions.read((tx) => this.calls.byIds(tx, ids));
  }
}
