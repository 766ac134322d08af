import type { AccountCode } from './chart.ts';
import type { EntryKind, Posting } from './posting.ts';

/** What is to be booked; made of a move (`...commitAward(amount)`) and of what caused it. */
export interface EntryInput {
  readonly fundId: string;
  readonly kind: EntryKind;
  /** Accounting day, `YYYY-MM-DD`; must lie after the last closed period. */
  readonly effectiveOn: string;
  /** The kind of thing that caused the entry, e.g. `contribution`, `resolution`, `payment-order`, and its id. */
  readonly causeType: string;
  readonly causeId: string;
  /**
   * Unique per fund for what must happen once, e.g. `contribution-cleared:<id>`. A repetition with the same kind, cause
   * and postings answers the first entry; with others it is refused.
   */
  readonly idempotencyKey: string;
  /** Public text of at most 500 characters: never a person's name. */
  readonly memo: string;
  readonly postings: readonly Posting[];
  /** The entry that this one takes back, exactly. */
  readonly reverses?: string;
}

/** An entry as the books hold it. */
export interface LedgerEntry {
  readonly id: string;
  readonly fundId: string;
  readonly kind: EntryKind;
  readonly effectiveOn: string;
  readonly recordedAt: Date;
  readonly causeType: string;
  readonly causeId: string;
  readonly memo: string;
  readonly reverses: string | null;
  readonly reversedBy: string | null;
  readonly postings: readonly Posting[];
}

export interface AccountBalance {
  readonly currency: string;
  readonly account: AccountCode;
  readonly balanceMinor: bigint;
}
