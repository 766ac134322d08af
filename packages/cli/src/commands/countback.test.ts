import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assembleBundle, formatShares, writeArchive, type BundleParts } from '@baraza/blind-ballots';
import { countContest } from '@baraza/blind-ballots/count';
import { runElection, type Voter } from '@baraza/blind-ballots/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dispatch } from '../dispatch.ts';

/** Two seats in the north: the second is close. */
const RANKINGS = [
  [1, 3],
  [1, 3],
  [1, 4],
  [1, 3],
  [2, 4],
  [2, 4],
  [2, 3],
  [3, 4],
  [4, 3],
  [4, 3],
] as const;
const VOTERS: readonly Voter[] = RANKINGS.map((ranking, index) => ({
  name: `voter ${index}`,
  style: 'north',
  content: { ranking: [...ranking] },
}));

let folder = '';
let parts: BundleParts;
let names: readonly string[] = [];
const at = (name: string): string => join(folder, name);

async function baraza(...words: readonly string[]) {
  let [output, complaints] = ['', ''];
  const terminal = {
    write: (text: string) => (output += text),
    complain: (text: string) => (complaints += text),
    columns: 100,
  };
  return { exitCode: await dispatch(words, terminal), output, complaints };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baraza-countback-'));
  const published = await runElection(VOTERS, { castMinimum: 1, uniquePercentMaximum: 100 }, countContest);
  const gated = await runElection(VOTERS, { castMinimum: 1_000, uniquePercentMaximum: 5 }, countContest);
  parts = published.parts;
  names = published.election.manifest.styles[0]?.candidates ?? [];
  await writeFile(at('published.tar'), writeArchive(assembleBundle(parts)));
  const { shares, ...without } = gated.parts;
  await writeFile(at('gated.tar'), writeArchive(assembleBundle(without)));
  for (const [index, share] of (shares ?? []).entries()) await writeFile(at(`share-${index}`), formatShares([share]));
});
afterAll(() => rm(folder, { recursive: true }));

const elected = async (): Promise<string[]> => {
  const result = JSON.parse(new TextDecoder().decode(parts.result)) as { styles: { count: { elected: number[] } }[] };
  return (result.styles[0]?.count.elected ?? []).map((number) => names[number - 1] ?? '');
};

describe('baraza countback', () => {
  it('names the successor from the published ballots, the same for gated ones that scrutineers open', async () => {
    const [leaving = ''] = await elected();
    const open = await baraza('countback', at('published.tar'), '--vacate', leaving, '--json');
    expect(open).toMatchObject({ exitCode: 0, complaints: '' });
    const said = JSON.parse(open.output) as { filledBy: string; vacating: string; eligible: string[] };
    expect(said).toMatchObject({ vacating: leaving, byElection: false });
    expect(await elected()).not.toContain(said.filledBy);
    const shares = ['--share', at('share-0'), '--share', at('share-1')];
    const closed = await baraza('countback', at('gated.tar'), '--vacate', leaving, '--json', ...shares);
    expect(closed.output).toBe(open.output);
    const shown = await baraza('countback', at('published.tar'), '--vacate', leaving);
    expect(shown.output).toContain(`${said.filledBy} fills the seat that ${leaving} leaves.`);
  });

  it('asks only those who consent, and says when a by-election is needed', async () => {
    const [leaving = ''] = await elected();
    const all = await baraza('countback', at('published.tar'), '--vacate', leaving, '--json');
    const { eligible } = JSON.parse(all.output) as { eligible: string[] };
    await writeFile(at('one'), `# agreed on the phone\n${eligible[0]}\n`);
    const one = await baraza(
      'countback',
      at('published.tar'),
      '--vacate',
      leaving,
      '--consenting',
      at('one'),
      '--json',
    );
    expect(JSON.parse(one.output)).toMatchObject({ eligible: [eligible[0]], filledBy: eligible[0] });
    await writeFile(at('nobody'), '[]');
    const none = await baraza('countback', at('published.tar'), '--vacate', leaving, '--consenting', at('nobody'));
    expect(none.output).toContain('a by-election is needed');
    expect(none.exitCode).toBe(0);
  });

  it('writes what a scrutineer signs', async () => {
    const [leaving = ''] = await elected();
    await baraza('witness', 'new-key', 'scrutineer.example/s', '--key', at('key'));
    const signing = ['--key', at('key'), '--out', at('signed')];
    expect(await baraza('countback', at('published.tar'), '--vacate', leaving, ...signing)).toMatchObject({
      exitCode: 0,
    });
    const text = await readFile(join(at('signed'), 'countback.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ kind: 'baraza/countback/v1', style: 'north', consenting: null });
  });

  it.each([
    ['somebody who is no candidate', () => [at('published.tar'), '--vacate', 'Nobody'], 'is not a candidate'],
    ['somebody who was not elected', () => [at('published.tar'), '--vacate', names[3] ?? ''], 'was not elected'],
    ['closed ballots without shares', () => [at('gated.tar'), '--vacate', names[0] ?? ''], 'not published'],
    ['no name', () => [at('published.tar')], '--vacate is missing'],
    ['a missing bundle', () => [at('nowhere.tar'), '--vacate', 'x'], 'nowhere.tar: cannot be read'],
    [
      'a list of strangers',
      () => [at('published.tar'), '--vacate', names[0] ?? '', '--consenting', at('key')],
      'key: ',
    ],
  ])('refuses %s with one line', async (_, words, line) => {
    await writeFile(at('key'), 'a stranger\n');
    const { exitCode, output, complaints } = await baraza('countback', ...words());
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    expect(complaints).toContain(line);
    expect(complaints.trim().split('\n')).toHaveLength(1);
  });
});
