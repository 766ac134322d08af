import type { JsonValue } from '../../../platform/records/public-records.ts';
import type { LedgerEntry } from '../../ledger/index.ts';

/** Kind of the public record of a journal entry; its subject is the entry's id. */
export const LEDGER_ENTRY_KIND = 'ledger-entry';

/**
 * What the public books show of an entry, as it is committed to (docs/protocol/ledger.md). `number` is its place in the
 * fund's books: the numbers of an export run without a gap, so that no entry can be left out of it.
 */
export function ledgerRecord(entry: LedgerEntry, number: number): JsonValue {
  const postings = entry.postings.map(({ account, currency, amountMinor }) => ({
    account,
    currency,
    amountMinor: amountMinor.toString(),
  }));
  return {
    causeId: entry.causeId,
    causeType: entry.causeType,
    effectiveOn: entry.effectiveOn,
    entry: entry.id,
    fund: entry.fundId,
    kind: entry.kind,
    memo: entry.memo,
    number,
    postings,
    recordedAt: entry.recordedAt.toISOString(),
    reverses: entry.reverses,
  };
}
