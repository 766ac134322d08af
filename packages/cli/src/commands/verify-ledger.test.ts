import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeArchive, type JsonValue } from '@baraza/blind-ballots';
import { formatVerifierKey, utf8, verifierKeyOf } from '@baraza/transparency-log';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dispatch } from '../dispatch.ts';
import { sampleExport, type sampleRecord } from '../ledger/sample-export.ts';

const ENTRIES = 8;
const SEED = new Uint8Array(32).fill(3);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baraza-ledger-'));
  const logs = [formatVerifierKey(verifierKeyOf('log.example', 1, SEED))];
  const trust = { kind: 'baraza/trust/v1', logs, issuers: [], scrutineers: [], witnesses: [], witnessesRequired: 0 };
  await writeFile(join(folder, 'trust.json'), JSON.stringify(trust));
});
afterAll(() => rm(folder, { recursive: true }));

async function verify(files: ReadonlyMap<string, Uint8Array>, ...words: readonly string[]) {
  await writeFile(join(folder, 'ledger.tar'), writeArchive(files));
  let [output, complaints] = ['', ''];
  const terminal = {
    write: (text: string) => (output += text),
    complain: (text: string) => (complaints += text),
    columns: 100,
  };
  const exitCode = await dispatch(['verify', join(folder, 'ledger.tar'), ...words], terminal);
  return { exitCode, output, complaints };
}

const trusting = (files: ReadonlyMap<string, Uint8Array>) => verify(files, '--trust', join(folder, 'trust.json'));

type Record_ = ReturnType<typeof sampleRecord>;
const changing = (number: number, change: (record: Record_) => JsonValue) =>
  sampleExport(ENTRIES, SEED, (record) => (record['number'] === number ? change(record) : record));

/** The postings of a record with the first one larger by one. */
function oneMore(record: Record_): JsonValue {
  const [first, ...rest] = record['postings'] as readonly { readonly [name: string]: string }[];
  const more = String(BigInt(first?.['amountMinor'] ?? '0') + 1n);
  return { ...record, postings: [{ ...first, amountMinor: more }, ...rest] };
}

describe('baraza verify of a ledger export', () => {
  it('says yes under a trusted log key, and consistent without', async () => {
    const trusted = await trusting(sampleExport(ENTRIES, SEED));
    expect(trusted.output).toContain('✓ balances');
    expect(trusted).toMatchObject({ exitCode: 0, complaints: '' });
    expect(await verify(sampleExport(ENTRIES, SEED))).toMatchObject({ exitCode: 3 });
    const stranger = await trusting(sampleExport(ENTRIES, new Uint8Array(32).fill(4)));
    expect(stranger.output).toContain('✗ checkpoint');
    expect(stranger.exitCode).toBe(1);
  });

  it.each([
    [
      'an entry that does not sum to zero',
      () => changing(2, oneMore),
      '✗ balance',
      '00000.ndjson:3: JPY (designation)',
    ],
    [
      'an entry taken back for another amount',
      () =>
        changing(ENTRIES - 2, (record) => ({
          ...record,
          postings: [...(record['postings'] as JsonValue[])].reverse(),
        })),
      '✓ reversals',
      '',
    ],
    [
      'a reversal of nothing',
      () => changing(ENTRIES - 1, (record) => ({ ...record, reverses: '01a1fd55-7a80-7000-8000-999999999999' })),
      '✗ reversals',
      'is not in the books',
    ],
    [
      'an entry left out',
      () => sampleExport(ENTRIES, SEED, (r) => ({ ...r, number: Number(r['number']) + 1 })),
      '✗ entry-form',
      'is entry 1, not 0',
    ],
    [
      'balances that are not the sums',
      () => sampleExport(ENTRIES, SEED, undefined, { balances: [] }),
      '✗ balances',
      'by the entries',
    ],
    ['a file of somebody else', () => sampleExport(ENTRIES, SEED).set('notes', utf8('x')), '✗ files', 'notes'],
    [
      'an entry of another fund',
      () => changing(1, (r) => ({ ...r, fund: String(r['entry']) })),
      '✗ entry-form',
      'another fund',
    ],
  ])('finds %s', async (_, files, check, place) => {
    const { output } = await trusting(files());
    expect(output).toContain(check);
    expect(output).toContain(place);
  });

  it('finds an entry changed after it was logged', async () => {
    const files = sampleExport(ENTRIES, SEED);
    const text = new TextDecoder().decode(files.get('entries/00000.ndjson'));
    files.set('entries/00000.ndjson', utf8(text.replace('Entry 4', 'Entry 5')));
    const { exitCode, output } = await trusting(files);
    expect(output).toContain('✗ commitments  entries/00000.ndjson:5: is not entry 8 of the log');
    expect(exitCode).toBe(1);
  });

  it('refuses what is no export with one line and nothing else', async () => {
    const files = sampleExport(ENTRIES, SEED).set('ledger.json', utf8('{}'));
    const { exitCode, output, complaints } = await verify(files);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    expect(complaints).toMatch(/^[^\n]+ledger\.json: balances: expected[^\n]+\n$/);
  });
});
