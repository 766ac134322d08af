import { expectOk } from '@baraza/result';
import { fromUtf8, utf8 } from '@baraza/transparency-log';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson, parseCanonicalJson, type JsonValue } from '../json/canonical-json.ts';
import { VOTERS } from '../testing/close-simulated-election.ts';
import { setUpElection } from '../testing/simulate-election.ts';
import { formatManifest, parseManifest } from './election-manifest.ts';

let bytes: Uint8Array;

beforeAll(async () => {
  bytes = (await setUpElection(VOTERS, { castMinimum: 100, uniquePercentMaximum: 5 })).manifestBytes;
});

/** Loose on purpose: tests reach in and put there what no honest writer would. */
type Loose = Record<string, never> & {
  styles: Record<string, JsonValue>[];
  issuers: Record<string, JsonValue>[];
  electionKey: Record<string, JsonValue>;
  board: Record<string, JsonValue>;
};

function changed(change: (manifest: Loose) => void): Uint8Array {
  const manifest = JSON.parse(fromUtf8(bytes) ?? '') as Loose;
  change(manifest);
  return utf8(canonicalJson(manifest as unknown as JsonValue));
}

describe('a manifest', () => {
  it('reads back to the same bytes', () => {
    expect(utf8(formatManifest(expectOk(parseManifest(bytes))))).toEqual(bytes);
  });

  it.each<[string, string, (manifest: Loose) => void]>([
    ['an unknown field', '.note', (manifest) => Object.assign(manifest, { note: '' })],
    ['a missing field', 'styles[0].seats', (manifest) => delete manifest.styles[0]?.['seats']],
    [
      'more ranks than candidates',
      'styles[0].ranksMaximum',
      (manifest) => Object.assign(manifest.styles[0] ?? {}, { ranksMaximum: 5 }),
    ],
    [
      'too little room for a ballot',
      'styles[0].ballotBytes',
      (manifest) => Object.assign(manifest.styles[0] ?? {}, { ballotBytes: 16 }),
    ],
    [
      'several seats under IRV',
      'styles[0].seats',
      (manifest) => Object.assign(manifest.styles[0] ?? {}, { rule: 'irv' }),
    ],
    [
      'a choice counted as a ranking',
      'styles[0].rule',
      (manifest) => Object.assign(manifest.styles[0] ?? {}, { content: 'choice' }),
    ],
    [
      'reserved seats for nobody',
      'styles[0].reserved',
      (manifest) =>
        Object.assign(manifest.styles[0] ?? {}, { reserved: [{ candidates: [9], maximum: 1, minimum: 1, name: 'x' }] }),
    ],
    ['two styles of one name', 'styles', (manifest) => Object.assign(manifest.styles[1] ?? {}, { id: 'north' })],
    ['one issuer only', 'issuers', (manifest) => manifest.issuers.pop()],
    [
      'one RSA key for two styles',
      'issuers',
      (manifest) =>
        Object.assign(manifest.issuers[0] ?? {}, {
          rsaKeys: [0, 0].map(() => (manifest.issuers[0]?.['rsaKeys'] as string[])[0] ?? ''),
        }),
    ],
    [
      'more key holders required than there are',
      'electionKey.required',
      (manifest) => Object.assign(manifest.electionKey, { required: 4 }),
    ],
    [
      'more witnesses required than there are',
      'board.witnessesRequired',
      (manifest) => Object.assign(manifest.board, { witnessesRequired: 2 }),
    ],
    ['the board of another election', 'board.key', (manifest) => Object.assign(manifest, { election: 'another' })],
    [
      'a witness key where the log’s must be',
      'board.key',
      (manifest) => Object.assign(manifest.board, { key: (manifest.board['witnesses'] as string[])[0] ?? '' }),
    ],
  ])('is refused with %s', (_, path, change) => {
    expect(parseManifest(changed(change))).toMatchObject({ ok: false, error: { type: 'wrong-shape', path } });
  });
});

describe('canonical JSON', () => {
  it.each([
    ['a byte order mark', '\ufeff{}'],
    ['a space', '{"a": 1}'],
    ['a newline at the end', '{}\n'],
    ['names out of order', '{"b":1,"a":1}'],
    ['a name twice', '{"a":1,"a":1}'],
    ['1.0', '[1.0]'],
    ['1e2', '[1e2]'],
    ['minus zero', '[-0]'],
    ['an escape that is not needed', '["\\u0041"]'],
    ['an escaped slash', '["\\/"]'],
    ['a lone surrogate', '["\\ud800"]'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(parseCanonicalJson(utf8(text))).toMatchObject({ ok: false, error: { type: 'not-canonical-json' } });
  });

  it('refuses bytes that are not UTF-8', () => {
    expect(parseCanonicalJson(Uint8Array.of(0x22, 0xff, 0x22)).ok).toBe(false);
  });

  /** RFC 8785, section 3.2.3: names are sorted as UTF-16 code units. */
  it('sorts names as RFC 8785 does', () => {
    const sorted =
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control\u007f","\u00f6":"Latin Small Letter O With Diaeresis","\u20ac":"Euro Sign","\ud83d\ude00":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}';
    expect(parseCanonicalJson(utf8(sorted)).ok).toBe(true);
  });
});
