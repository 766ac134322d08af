import { expectOk } from '@baraza/result';
import { describe, expect, it } from 'vitest';
import { utf8 } from './bytes.ts';
import { signCheckpoint } from './checkpoint.ts';
import { sha256 } from './merkle-hash.ts';
import { formatAddCheckpoint, parseAddCheckpoint } from './witness-protocol.ts';

const hash = sha256(utf8('a'));
const checkpoint = signCheckpoint({ origin: 'log.example', size: 9, root: hash, extensions: [] }, hash);

describe('add-checkpoint', () => {
  it.each([[[]], [[hash, sha256(hash)]]])('reads back with a proof of %#', (proof) => {
    const asked = { oldSize: 7, proof, checkpoint };
    expect(expectOk(parseAddCheckpoint(formatAddCheckpoint(asked)))).toEqual(asked);
  });

  it.each([
    '',
    'old 7\n',
    'old 07\n\nx',
    'old -1\n\nx',
    'new 7\n\nx',
    'old 7\nAAAA\n\nx',
    'old 99999999999999999\n\nx',
  ])('refuses %j', (text) => {
    expect(parseAddCheckpoint(utf8(text))).toMatchObject({ ok: false, error: { type: 'malformed-add-checkpoint' } });
  });
});
