import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { combineShares, parseShares } from '@baraza/blind-ballots';
import { expectOk } from '@baraza/result';
import { fromBase64Url } from '@baraza/transparency-log';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dispatch } from '../dispatch.ts';

let folder = '';

async function baraza(...words: readonly string[]) {
  let [output, complaints] = ['', ''];
  const write = (text: string) => (output += text);
  const exitCode = await dispatch(words, { write, complain: (text) => (complaints += text), columns: 100 });
  return { exitCode, output, complaints };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baraza-ceremony-'));
});

afterAll(() => rm(folder, { recursive: true }));

interface PublicPart {
  readonly publicKey: string;
  readonly required: number;
  readonly holders: readonly { readonly id: string; readonly shareHash: string }[];
}

const bytes = (text: string): Uint8Array => fromBase64Url(text) ?? new Uint8Array();

describe('baraza ceremony', () => {
  it('makes shares of which any two open, for nobody else to read', async () => {
    const out = join(folder, 'keys');
    const done = await baraza('ceremony', '--holders', 'amina,bakari,chausiku', '--required', '2', '--out', out);
    expect(done).toMatchObject({ exitCode: 0, complaints: '' });
    expect((await readdir(out)).sort()).toEqual([
      'election-key.json',
      'share-amina.json',
      'share-bakari.json',
      'share-chausiku.json',
    ]);
    expect((await stat(join(out, 'share-amina.json'))).mode & 0o777).toBe(0o600);
    const publicPart = JSON.parse(await readFile(join(out, 'election-key.json'), 'utf8')) as PublicPart;
    const electionKey = {
      publicKey: bytes(publicPart.publicKey),
      required: publicPart.required,
      holders: publicPart.holders.map(({ id, shareHash }) => ({ id, shareHash: bytes(shareHash) })),
    };
    const files = await Promise.all(['amina', 'chausiku'].map((name) => readFile(join(out, `share-${name}.json`))));
    const shares = files.flatMap((file) => expectOk(parseShares(new Uint8Array(file))));
    expect(expectOk(await combineShares(shares, electionKey))).toHaveLength(32);
  });

  it('overwrites nothing', async () => {
    const out = join(folder, 'twice');
    const words = ['ceremony', '--holders', 'a,b', '--required', '2', '--out', out];
    expect(await baraza(...words)).toMatchObject({ exitCode: 0 });
    const before = await readFile(join(out, 'share-a.json'), 'utf8');
    expect(await baraza(...words)).toMatchObject({ exitCode: 2, output: '' });
    expect(await readFile(join(out, 'share-a.json'), 'utf8')).toBe(before);
  });

  it.each([
    ['one holder', ['--holders', 'a', '--required', '2', '--out', 'x'], '2 to 50 people'],
    ['more required than there are', ['--holders', 'a,b', '--required', '3', '--out', 'x'], 'from 2 to 2'],
    ['somebody twice', ['--holders', 'a,a', '--required', '2', '--out', 'x'], 'twice'],
    ['a name that is a path', ['--holders', '../a,b', '--required', '2', '--out', 'x'], 'is not a name'],
    ['no folder', ['--holders', 'a,b', '--required', '2'], '--out is missing'],
  ])('refuses %s', async (_, words, complaint) => {
    const { exitCode, complaints } = await baraza('ceremony', ...words);
    expect(exitCode).toBe(2);
    expect(complaints).toContain(complaint);
  });
});
