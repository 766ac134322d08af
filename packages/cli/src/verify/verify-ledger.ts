import { canonicalJson, parseCanonicalJson, type BundleReader, type TrustedKeys } from '@baraza/blind-ballots';
import { err, ok, type Result } from '@baraza/result';
import {
  compareCheckpoints,
  equalBytes,
  HASH_LENGTH,
  leafHash,
  parseCheckpoint,
  recordCommitment,
  rootOf,
  type SignedCheckpoint,
} from '@baraza/transparency-log';
import { Books } from '../ledger/books.ts';
import { entryFiles, readEntries } from '../ledger/export-lines.ts';
import { readHeader, type LedgerHeader, type LedgerLine } from '../ledger/ledger-shape.ts';
import { nativePrimitives } from '@baraza/blind-ballots/node';
import { checkSignatures, concluded } from './check-checkpoint.ts';
import type { Finding, Findings } from './findings.ts';

interface OpenedExport {
  readonly header: LedgerHeader;
  readonly checkpoint: Uint8Array;
  readonly signed: SignedCheckpoint;
  /** The log's entries, 32 bytes each. */
  readonly leaves: Uint8Array;
}

/** Everything but the entries; the error says in one line why the rest cannot even be begun. */
async function openExport(reader: BundleReader): Promise<Result<OpenedExport, string>> {
  const [headerBytes, checkpoint, leaves] = await Promise.all(
    ['ledger.json', 'checkpoint', 'leaves'].map((name) => reader.read(name)),
  );
  const json = headerBytes === undefined ? undefined : parseCanonicalJson(headerBytes);
  if (json?.ok !== true) return err('ledger.json is not canonical JSON');
  const header = readHeader(json.value);
  if (!header.ok) return err(`ledger.json: ${header.error.path}: expected ${header.error.expected}`);
  const signed = checkpoint === undefined ? undefined : parseCheckpoint(checkpoint);
  if (checkpoint === undefined || signed?.ok !== true) return err('there is no readable checkpoint');
  if (leaves === undefined) return err('the entries of the log (leaves) are missing');
  return ok({ header: header.value, checkpoint, signed: signed.value, leaves });
}

function finding(name: string, fault: { where: string; detail: string } | undefined, detail: string): Finding {
  return fault === undefined ? { name, state: 'ok', where: '', detail } : { name, state: 'failed', ...fault };
}

function leafHashes(leaves: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: size }, (_, index) =>
    leafHash(leaves.subarray(index * HASH_LENGTH, (index + 1) * HASH_LENGTH), nativePrimitives.sha256),
  );
}

/** The log that the entries are looked up in is the one that was signed, and continues what was seen earlier. */
function checkLog({ header, signed, leaves }: OpenedExport, seen: readonly Uint8Array[]): Finding[] {
  const { origin, size, root } = signed.checkpoint;
  const isSame = header.log === origin && header.size === size && leaves.length === size * HASH_LENGTH;
  const hashes = isSame ? leafHashes(leaves, size) : [];
  const holds = isSame && equalBytes(rootOf(hashes, nativePrimitives.sha256), root);
  const log = finding(
    'log',
    holds ? undefined : { where: 'leaves', detail: 'are not the entries under the checkpoint' },
    `${size} entries give the signed root`,
  );
  const forks = seen.map((bytes, index): Finding => {
    const earlier = parseCheckpoint(bytes);
    const old = earlier.ok ? earlier.value.checkpoint : undefined;
    const present = {
      ...signed.checkpoint,
      size: old?.size ?? 0,
      root: rootOf(hashes.slice(0, old?.size), nativePrimitives.sha256),
    };
    const isKept = old !== undefined && old.size <= size && compareCheckpoints(old, present, []).type === 'consistent';
    const fault = { where: `checkpoint seen earlier (${index + 1})`, detail: 'this log does not continue it' };
    return finding('forks', isKept ? undefined : fault, 'the log has only grown since');
  });
  return [log, ...(holds ? forks : [])];
}

type Fault = { readonly where: string; readonly detail: string };

/** Reads the entries once, and keeps the first fault of each kind. */
class EntryChecks {
  readonly books = new Books();
  readonly faults: { form?: Fault; committed?: Fault; balanced?: Fault } = {};
  readonly #places = new Set<number>();
  readonly #export: OpenedExport;

  constructor(opened: OpenedExport) {
    this.#export = opened;
  }

  check({ index, record, salt }: LedgerLine, where: string, number: number): void {
    const { header, leaves } = this.#export;
    if (record.number !== number) this.faults.form ??= { where, detail: `is entry ${record.number}, not ${number}` };
    if (record.fund !== header.fund) this.faults.form ??= { where, detail: 'is of another fund' };
    const commitment = recordCommitment(salt, canonicalJson(record), nativePrimitives.sha256);
    const leaf = leaves.subarray(index * HASH_LENGTH, (index + 1) * HASH_LENGTH);
    if (!equalBytes(commitment, leaf) || this.#places.has(index)) {
      this.faults.committed ??= { where, detail: `is not entry ${index} of the log` };
    }
    this.#places.add(index);
    const unbalanced = this.books.add(record, where);
    if (unbalanced !== undefined) this.faults.balanced ??= { where, detail: unbalanced };
  }
}

function balancesFault(header: LedgerHeader, books: Books): Fault | undefined {
  const sums = books.balances();
  const wrong = sums.find((sum, place) => canonicalJson(sum) !== canonicalJson(header.balances[place] ?? null));
  if (wrong === undefined && sums.length === header.balances.length) return undefined;
  const detail =
    wrong === undefined
      ? 'there are balances of accounts that no entry touches'
      : `${wrong.currency} ${wrong.account} holds ${wrong.balanceMinor} by the entries`;
  return { where: 'ledger.json', detail };
}

async function checkEntries(reader: BundleReader, opened: OpenedExport): Promise<Finding[]> {
  const { header } = opened;
  const checks = new EntryChecks(opened);
  const read = await readEntries(reader, header.entries, (...entry) => checks.check(...entry));
  if (!read.ok) return [finding('entry-form', read.error, '')];
  const { form, committed, balanced } = checks.faults;
  const { entries } = header;
  return [
    finding('entry-form', form, `${entries} entries, numbered without a gap`),
    finding('commitments', committed, 'every entry is in the log as it was committed to'),
    finding('balance', balanced, 'both halves of every entry sum to zero per currency'),
    finding('reversals', checks.books.faultOfReversals(), 'each mirrors one entry, and none is taken back twice'),
    finding('balances', balancesFault(header, checks.books), 'the stated balances are the sums of the entries'),
  ];
}

/** Verifies a ledger export (docs/protocol/ledger.md). The error is one line: it is no readable export. */
export async function verifyLedger(
  reader: BundleReader,
  trusted: TrustedKeys | undefined,
  seen: readonly Uint8Array[],
): Promise<Result<Findings, string>> {
  const opened = await openExport(reader);
  if (!opened.ok) return opened;
  const { header, checkpoint, signed } = opened.value;
  const names = await reader.names();
  const expected = new Set(['checkpoint', 'leaves', 'ledger.json', ...entryFiles(header.entries)]);
  const stranger = names.find((name) => !expected.has(name));
  const files = stranger === undefined ? undefined : { where: stranger, detail: 'does not belong to an export' };
  const checks = [
    ...checkSignatures(checkpoint, signed, trusted),
    finding('files', files, 'nothing but the export'),
    ...checkLog(opened.value, seen),
    ...(await checkEntries(reader, opened.value)),
  ];
  return ok(concluded(`Ledger of fund ${header.fund}`, signed.checkpoint.origin, checks));
}
