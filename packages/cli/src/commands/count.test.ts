import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dispatch } from '../dispatch.ts';

const BLT = '4 2\n-4\n20 1 2 0\n9 2 3 0\n7 3 0\n0\n"Ann"\n"Bee"\n"Cyd"\n"Dan"\n"Board 2026"\n';
const TIED = '3 1\n4 1=2 3 0\n1 3 0\n0\n"Ann"\n"Bee"\n"Cyd"\n"T"\n';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baraza-count-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function baraza(...words: string[]) {
  const printed = { out: '', error: '' };
  const exit = await dispatch(words, {
    write: (text) => (printed.out += text),
    complain: (text) => (printed.error += text),
    columns: 100,
  });
  return { exit, ...printed };
}

async function save(name: string, text: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

describe('baraza count', () => {
  test('--json prints the public shape', async () => {
    const file = await save('board.blt', BLT);
    const { exit, out, error } = await baraza('count', file, '--rule', 'scottish', '--json');
    expect({ exit, error }).toEqual({ exit: 0, error: '' });
    const count = JSON.parse(out) as { stages: unknown[] };
    expect(Object.keys(count)).toEqual(['rule', 'seats', 'candidates', 'quota', 'elected', 'stages']);
    expect(count).toMatchObject({
      rule: 'scottish',
      seats: 2,
      candidates: ['Ann', 'Bee', 'Cyd', 'Dan'],
      quota: '13.00000',
      elected: ['Ann', 'Bee'],
    });
    expect(count.stages[1]).toEqual({
      stage: 2,
      votes: { Ann: '13.00000', Bee: '16.00000', Cyd: '7.00000' },
      exhausted: '0.00000',
      actions: [
        {
          type: 'transfer',
          candidate: 'Ann',
          reason:
            'Ann has 20.00000 votes; the surplus of 7.00000 passes to the next preferences of every paper, each at a reduced value.',
        },
        {
          type: 'elect',
          candidate: 'Bee',
          reason: 'Bee has 16.00000 votes, which reaches the quota of 13.00000, and is elected.',
        },
      ],
    });
  });

  test('prints tables and sentences for people', async () => {
    const file = await save('board.blt', BLT);
    const { exit, out } = await baraza('count', file, '--rule', 'meek');
    expect(exit).toBe(0);
    expect(out).toContain('Board 2026\nMeek (PRF reference rule) · seats: 2 · valid ballots: 36 · quota: 12');
    expect(out).toMatch(/Elected, in this order:\n {2}1\. Ann\n {2}2\. Bee\n/);
    expect(out).toMatch(/Ann +20\.000000000 \*/);
    expect(out).toMatch(/Dan +withdrawn/);
  });

  test('takes seats, reserved seats and the seed from the call', async () => {
    const file = await save('board.blt', BLT);
    const reserved = await save(
      'reserved.json',
      '{"reservations": [{"name": "South", "candidates": ["Cyd"], "minimum": 1}]}',
    );
    const { out } = await baraza(
      'count',
      file,
      '--rule',
      'scottish',
      '--reserved',
      reserved,
      '--seats',
      '1',
      '--tie-seed',
      '00Ff',
      '--json',
    );
    expect(JSON.parse(out)).toMatchObject({ seats: 1, elected: ['Cyd'] });
  });

  test('with fewer candidates than seats elects all and says so', async () => {
    const file = await save('board.blt', BLT);
    for (const rule of ['scottish', 'meek']) {
      const { exit, out, error } = await baraza('count', file, '--rule', rule, '--seats', '5', '--json');
      expect(exit).toBe(0);
      expect((JSON.parse(out) as { elected: string[] }).elected.toSorted()).toEqual(['Ann', 'Bee', 'Cyd']);
      expect(error).toBe(
        'Candidates standing: 3; seats: 5. There are no more candidates than seats, so all of them are elected.\n',
      );
    }
  });
});

describe('what cannot be counted gives one line, exit 2 and no output', () => {
  async function expectRefusal(words: string[], line: string) {
    expect(await baraza('count', ...words)).toEqual({ exit: 2, out: '', error: `${line}\n` });
  }

  test('bad files are named with line and fault', async () => {
    const bad = await save('bad.blt', '3 2\n1 1 2 0\n1 4 0\n0\n"Ann"\n"Bee"\n"Cyd"\n"T"\n');
    await expectRefusal(
      [bad, '--rule', 'meek', '--json'],
      `${bad}: line 3: preference 4 is not one of the candidates 1 to 3`,
    );
    await expectRefusal([`${bad}.not`, '--rule', 'meek'], `${bad}.not: cannot be read: there is no such file`);
    await expectRefusal([folder, '--rule', 'meek'], `${folder}: cannot be read: it is a folder`);
    const reserved = await save('bad.json', '{');
    await expectRefusal(
      [await save('ok.blt', BLT), '--rule', 'meek', '--reserved', reserved],
      `${reserved}: it is not valid JSON`,
    );
  });

  test('elections that the rule cannot count', async () => {
    const tied = await save('tied.blt', TIED);
    await expectRefusal(
      [tied, '--rule', 'irv'],
      `${tied}: line 2: equal ranks can only be counted by Meek's rule (--rule meek)`,
    );
    const board = await save('board.blt', BLT);
    await expectRefusal(
      [board, '--rule', 'irv'],
      `${board}: IRV fills one seat, but 2 are to be filled (use --seats 1)`,
    );
  });

  test.each([
    [[], 'no BLT file is named'],
    [['a.blt'], '--rule is missing: scottish, meek or irv'],
    [['a.blt', '--rule', 'borda'], 'there is no rule "borda"'],
    [['a.blt', 'b.blt', '--rule', 'irv'], 'one BLT file is counted at a time, but "b.blt" is named too'],
    [['a.blt', '--rule', 'irv', '--seats', '0'], '--seats 0 is not a number of seats'],
    [['a.blt', '--rule', 'irv', '--tie-seed', 'abc'], '--tie-seed is not a seed in hexadecimal (two digits a byte)'],
    [['a.blt', '--loud'], "unknown option '--loud'"],
  ])('%j', async (words, fault) => {
    await expectRefusal(words, `baraza count: ${fault} (see baraza count --help)`);
  });
});

describe('baraza', () => {
  test('lists its commands and their help, and refuses others', async () => {
    expect((await baraza('--help')).out).toContain('count');
    expect((await baraza('count', '--help')).out).toContain('Usage: baraza count FILE.blt');
    expect(await baraza('constructor')).toEqual({
      exit: 2,
      out: '',
      error: 'baraza: there is no command "constructor" (see baraza --help)\n',
    });
  });
});
