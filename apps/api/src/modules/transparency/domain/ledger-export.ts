import { writeArchive } from '@baraza/blind-ballots';
import canonicalize from 'canonicalize';
import type { JsonValue } from '../../../platform/records/public-records.ts';

/** Lines per file of entries. */
const LINES_PER_FILE = 10_000;

export interface ExportedEntry {
  /** Place in the log. */
  readonly index: number;
  readonly salt: Buffer;
  /** Canonical JSON of the entry's record. */
  readonly content: string;
}

export interface LedgerExport {
  readonly fundId: string;
  readonly origin: string;
  /** The log's entries, 32 bytes each, as many as the checkpoint says. */
  readonly leaves: Buffer;
  readonly checkpoint: Buffer;
  readonly entries: readonly ExportedEntry[];
}

interface RecordedPosting {
  readonly account: string;
  readonly currency: string;
  readonly amountMinor: string;
}

export interface RecordedEntry {
  readonly number: number;
  readonly postings: readonly RecordedPosting[];
}

function text(value: JsonValue): string {
  return canonicalize(value) ?? '';
}

/** What every account holds after all entries: sorted by currency, then account; accounts at zero included. */
function balancesOf(records: readonly RecordedEntry[]): JsonValue {
  const sums = new Map<string, bigint>();
  for (const { account, currency, amountMinor } of records.flatMap(({ postings }) => postings)) {
    const name = `${currency} ${account}`;
    sums.set(name, (sums.get(name) ?? 0n) + BigInt(amountMinor));
  }
  return [...sums.keys()].sort().map((name) => {
    const [currency = '', account = ''] = name.split(' ');
    return { account, balanceMinor: String(sums.get(name)), currency };
  });
}

/** The whole ledger of a fund in one file that anybody can verify (docs/protocol/ledger.md). */
export function ledgerArchive({ fundId, origin, leaves, checkpoint, entries }: LedgerExport): Uint8Array {
  const read = entries.map((entry) => ({ entry, record: JSON.parse(entry.content) as RecordedEntry & JsonValue }));
  read.sort((one, other) => one.record.number - other.record.number);
  const header = {
    balances: balancesOf(read.map(({ record }) => record)),
    entries: entries.length,
    fund: fundId,
    kind: 'baraza/ledger-export/v1',
    log: origin,
    size: leaves.length / 32,
  };
  const files = new Map<string, Uint8Array>([
    ['checkpoint', checkpoint],
    ['leaves', leaves],
    ['ledger.json', Buffer.from(text(header))],
  ]);
  for (let first = 0; first < read.length; first += LINES_PER_FILE) {
    const lines = read
      .slice(first, first + LINES_PER_FILE)
      .map(({ entry, record }) => `${text({ index: entry.index, record, salt: entry.salt.toString('base64url') })}\n`);
    const name = `entries/${String(first / LINES_PER_FILE).padStart(5, '0')}.ndjson`;
    files.set(name, Buffer.from(lines.join('')));
  }
  return writeArchive(files);
}
