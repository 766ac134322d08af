import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { type OutcomeOfPoint, OutcomeReader } from '../../positions/index.ts';
import type { ReadMessage } from '../domain/heard-message.ts';
import { HeardWords, type Opening } from './heard-words.ts';
import { type FoundMatter, MattersByCode } from './matters-by-code.ts';
import { OfficeCalls } from './office-calls.ts';

/** What the holder of a code sees. Their own first words are not among it: a code that is found tells less. */
export interface CameBack {
  readonly found: FoundMatter;
  readonly messages: readonly ReadMessage[];
  readonly openings: readonly Opening[];
  /** How many people hold the office that can read it now. */
  readonly readers: number;
  /** Recommendations that a one-off input went into. */
  readonly outcomes: readonly OutcomeOfPoint[];
}

/** Coming back with a code. */
@Injectable()
export class ComeBack {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly matters: MattersByCode,
    private readonly words: HeardWords,
    private readonly calls: OfficeCalls,
    private readonly outcomes: OutcomeReader,
  ) {}

  execute(code: string): Promise<CameBack | null> {
    return this.transactions.read(async (tx) => {
      const found = await this.matters.find(tx, code);
      if (!found) return null;
      const { kind, matter } = found;
      const messages = await this.words.ownThread(tx, kind, matter.id);
      const openings = await this.words.openingsOf(tx, matter.id);
      const isForSafety = kind === 'reprisal';
      const readers = isForSafety
        ? await this.calls.safetyOf(tx, matter.forumId)
        : await this.calls.triageOf(tx, matter.forumId);
      const outcomes = kind === 'input' ? await this.outcomes.of(tx, 'one-off-input', [matter.id]) : [];
      return { found, messages, openings, readers: readers.length, outcomes };
    });
  }
}
