import { Injectable } from '@nestjs/common';
import { err, type Result } from '@baraza/result';
import type { Tx } from '../../../platform/database/transaction.ts';
import { notFound, type NotFound } from '../../../platform/errors/problems.ts';
import type { EntryInput } from '../domain/ledger-entry.ts';
import type { PostFailure } from '../domain/ledger.errors.ts';
import { EntriesRepository } from '../persistence/entries.repository.ts';
import { Ledger } from './ledger.ts';

export type ReversalInput = Omit<EntryInput, 'kind' | 'postings' | 'reverses' | 'fundId'> & {
  readonly entryId: string;
};

/** Takes an entry back by its exact mirror: the only way to correct the books. */
@Injectable()
export class ReverseEntry {
  constructor(
    private readonly ledger: Ledger,
    private readonly entries: EntriesRepository,
  ) {}

  async execute(tx: Tx, { entryId, ...input }: ReversalInput): Promise<Result<string, PostFailure | NotFound>> {
    const [entry] = await this.entries.byIds(tx, [entryId]);
    if (!entry) return err(notFound('The entry'));
    const postings = entry.postings.map((posting) => ({ ...posting, amountMinor: -posting.amountMinor }));
    return this.ledger.post(tx, { ...input, fundId: entry.fundId, kind: 'reversal', postings, reverses: entryId });
  }
}
