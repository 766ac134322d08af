import { canonicalJson, linesOf, parseCanonicalJson, type JsonValue } from '@baraza/blind-ballots';
import { anything, base64Url, fields, integer, matching, oneOf, readShape } from '@baraza/blind-ballots/shape';
import {
  equalBytes,
  parseEntryBundle,
  recordState,
  TILE_WIDTH,
  tilePath,
  type TileStore,
} from '@baraza/transparency-log';
import { nativePrimitives } from '@baraza/blind-ballots/node';
import type { Finding } from './findings.ts';

const words = matching(/^[^\p{Cc}]{1,200}$/u, 'a text of 1 to 200 characters');
const facts = { commitment: base64Url(32), index: integer(0, 2 ** 53 - 1), kind: words, subjectId: words };
const opened = fields({ ...facts, record: anything, salt: base64Url(32), state: oneOf('open') });
const removed = fields({ ...facts, reason: words, removedAt: words, state: oneOf('removed') });

interface Seen {
  open: number;
  removed: number;
  /** How many ledger entries of each fund there are, and the highest number among them. */
  readonly ledgers: Map<string, { count: number; highest: number }>;
}

type RecordFault = { readonly where: string; readonly detail: string };

/** Numbers of a fund's entries run from 0 without a gap, so that none can be hidden by never opening it. */
function countEntry(record: JsonValue, { ledgers }: Seen): void {
  const { fund, number } = record as { readonly fund?: JsonValue; readonly number?: JsonValue };
  const ledger = ledgers.get(String(fund)) ?? { count: 0, highest: -1 };
  ledger.count += 1;
  ledger.highest = Math.max(ledger.highest, Number(number));
  ledgers.set(String(fund), ledger);
}

/** What is wrong with one record, the entry of the log beside it; undefined if nothing. */
function faultOfRecord(line: Uint8Array, entry: Uint8Array, index: number, seen: Seen): string | undefined {
  const value = parseCanonicalJson(line);
  if (!value.ok) return value.error.reason;
  const open = readShape(opened, value.value);
  const gone = open.ok ? undefined : readShape(removed, value.value);
  const record = open.ok ? open.value : gone?.ok === true ? gone.value : undefined;
  if (record === undefined) return 'is neither an open record nor a removed one';
  if (record.index !== index || !equalBytes(record.commitment, entry)) return 'is not this entry of the log';
  if (record.state === 'removed') {
    seen.removed += 1;
    return record.kind === 'ledger-entry' ? 'is an entry of the books, which cannot be removed' : undefined;
  }
  seen.open += 1;
  if (record.kind === 'ledger-entry') countEntry(record.record, seen);
  const text = { salt: record.salt, canonicalJson: canonicalJson(record.record) };
  const state = recordState({ commitment: entry, opened: text }, nativePrimitives.sha256);
  return state === 'matches' ? undefined : 'is not the text that was committed to';
}

async function faultOfBundle(
  store: Pick<TileStore, 'read'>,
  bundle: number,
  size: number,
  seen: Seen,
): Promise<RecordFault | undefined> {
  const path = `records/bundle/${bundle}`;
  const width = Math.min(TILE_WIDTH, size - bundle * TILE_WIDTH);
  const [bytes, tile] = [
    await store.read(path),
    await store.read(tilePath({ level: 'entries', index: bundle, width })),
  ];
  const lines = bytes === undefined ? undefined : linesOf(bytes);
  const entries = tile === undefined ? undefined : parseEntryBundle(tile, width);
  // The log may have grown in between: more lines are no fault.
  if (lines === undefined || entries?.ok !== true || lines.length < width) {
    return { where: path, detail: `does not hold ${width} records` };
  }
  for (const [place, entry] of entries.value.entries()) {
    const detail = faultOfRecord(lines[place] ?? new Uint8Array(), entry, bundle * TILE_WIDTH + place, seen);
    if (detail !== undefined) return { where: `${path}:${place + 1}`, detail };
  }
  return undefined;
}

function describeSeen({ open, removed: gone }: Seen): string {
  return `${open} open as they were committed to${gone === 0 ? '' : `, ${gone} removed with a reason`}`;
}

/** Verifies the records beside a log, where they are served: every text is what its entry commits to. */
export async function verifyRecords(store: Pick<TileStore, 'read'>, size: number): Promise<Finding[]> {
  if (size > 0 && (await store.read('records/bundle/0')) === undefined) {
    return [{ name: 'records', state: 'withheld', where: '', detail: 'no records are kept beside this log' }];
  }
  const seen: Seen = { open: 0, removed: 0, ledgers: new Map() };
  for (let bundle = 0; bundle * TILE_WIDTH < size; bundle += 1) {
    const fault = await faultOfBundle(store, bundle, size, seen);
    if (fault !== undefined) return [{ name: 'records', state: 'failed', ...fault }];
  }
  const gap = [...seen.ledgers].find(([, { count, highest }]) => highest !== count - 1);
  const numbers: Finding =
    gap === undefined
      ? { name: 'numbers', state: 'ok', where: '', detail: `no gap in the books of ${seen.ledgers.size} funds` }
      : { name: 'numbers', state: 'failed', where: `fund ${gap[0]}`, detail: 'an entry of its books is missing' };
  return [{ name: 'records', state: 'ok', where: '', detail: describeSeen(seen) }, numbers];
}
