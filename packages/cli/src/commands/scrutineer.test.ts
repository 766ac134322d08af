import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { assembleBundle, formatShares, type BundleParts } from '@baraza/blind-ballots';
import { countContest } from '@baraza/blind-ballots/count';
import { runElection, seedOf, VOTERS } from '@baraza/blind-ballots/testing';
import { toBase64Url } from '@baraza/transparency-log';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dispatch } from '../dispatch.ts';

let folder = '';
const at = (...parts: readonly string[]): string => join(folder, ...parts);

async function baraza(...words: readonly string[]) {
  let [output, complaints] = ['', ''];
  const write = (text: string) => (output += text);
  const exitCode = await dispatch(words, { write, complain: (text) => (complaints += text), columns: 100 });
  return { exitCode, output, complaints };
}

/** The board of an election without its result, and the shares of two key holders. */
async function saveBoard(name: string, parts: BundleParts): Promise<void> {
  for (const [file, bytes] of assembleBundle(parts)) {
    if (file.startsWith('result') || file === 'shares.json') continue;
    await mkdir(dirname(at(name, file)), { recursive: true });
    await writeFile(at(name, file), bytes);
  }
  for (const share of parts.shares ?? []) await writeFile(at(`${name}-${share.holder}.json`), formatShares([share]));
}

function scrutinize(board: string, out: string, holders: readonly string[] = ['amina', 'bakari']) {
  const shares = holders.flatMap((holder) => ['--share', at(`${board}-${holder}.json`)]);
  return baraza('scrutineer', at(board), ...shares, '--key', at('key'), '--out', at(out));
}

const OPEN_GATE = { castMinimum: 4, uniquePercentMaximum: 100 };
const CLOSED_GATE = { castMinimum: 100, uniquePercentMaximum: 5 };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baraza-scrutineer-'));
  const key = { kind: 'baraza/secret-key/v1', name: 'scrutineer.example/s', seed: toBase64Url(seedOf('scrutineer')) };
  await writeFile(at('key'), JSON.stringify(key));
  await saveBoard('open', (await runElection(VOTERS, OPEN_GATE, countContest)).parts);
  await saveBoard('gated', (await runElection(VOTERS, CLOSED_GATE, countContest)).parts);
});

afterAll(() => rm(folder, { recursive: true }));

describe('baraza scrutineer', () => {
  it('makes of a closed board a bundle that verifies', async () => {
    expect(await scrutinize('open', 'open-result')).toMatchObject({ exitCode: 0, complaints: '' });
    for (const file of await readdir(at('open-result')))
      await writeFile(at('open', file), await readFile(at('open-result', file)));
    const verified = await baraza('verify', at('open'));
    expect(verified.output).toContain('✓ count');
    expect(verified.exitCode).toBe(3);
  });

  it('keeps the shares back where the gate did not pass', async () => {
    const done = await scrutinize('gated', 'gated-result');
    expect(done).toMatchObject({ exitCode: 0 });
    expect(done.output).toContain('the ballots stay closed');
    expect((await readdir(at('gated-result'))).sort()).toEqual(['result-signatures.json', 'result.json']);
  });

  it('opens nothing with one share too few, and overwrites nothing', async () => {
    const refused = await scrutinize('open', 'never', ['amina']);
    expect(refused).toMatchObject({ exitCode: 1 });
    expect(refused.output).toContain('1 shares, 2 are required');
    expect(await scrutinize('gated', 'gated-result')).toMatchObject({ exitCode: 2, output: '' });
    expect(await baraza('scrutineer', at('open'))).toMatchObject({ exitCode: 2 });
  });
});
