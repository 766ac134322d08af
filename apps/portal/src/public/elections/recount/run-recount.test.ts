import { assembleBundle, workHere, writeArchive, type BallotWork, type BundleParts } from '@baraza/blind-ballots';
import { countContest } from '@baraza/blind-ballots/count';
import { nativePrimitives } from '@baraza/blind-ballots/node';
import { runElection, VOTERS } from '@baraza/blind-ballots/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { inChunks } from './ballot-chunks.ts';
import { CHECK_NAMES } from './check-words.ts';
import type { RecountMode, RecountNews } from './recount-messages.ts';
import { runRecount } from './run-recount.ts';

const work = workHere(nativePrimitives);
let parts: BundleParts;
let closed: BundleParts;

beforeAll(async () => {
  parts = (await runElection(VOTERS, { castMinimum: 4, uniquePercentMaximum: 100 }, countContest)).parts;
  closed = (await runElection(VOTERS, { castMinimum: 100, uniquePercentMaximum: 5 }, countContest)).parts;
}, 60_000);

/** What the public gets: no rolls, no requests, and shares only where the gate let them out. */
function archiveOf(
  { shares, rolls: _rolls, requests: _requests, ...rest }: BundleParts,
  isPublished = true,
): Uint8Array {
  return writeArchive(assembleBundle({ ...rest, ...(isPublished && shares ? { shares } : {}) }));
}

async function newsOf(
  archive: Uint8Array,
  mode: RecountMode = 'all',
  by: BallotWork = work,
): Promise<readonly RecountNews[]> {
  const news: RecountNews[] = [];
  await runRecount({ archive, mode, work: by, tell: (one) => news.push(one) });
  return news;
}

const checksOf = (news: readonly RecountNews[]) =>
  new Map(news.flatMap((one) => (one.type === 'check' ? [[one.name, one] as const] : [])));

function altered(archive: Uint8Array, text: string): Uint8Array {
  const at = Buffer.from(archive).indexOf(text);
  const bytes = Uint8Array.from(archive);
  bytes[at + text.length] = bytes[at + text.length] === 0x31 ? 0x32 : 0x31;
  return bytes;
}

describe('a recount in the browser', () => {
  it('has plain words for every check there is, and says of each what it found', async () => {
    const news = await newsOf(archiveOf(parts));
    expect(new Set(checksOf(news).keys())).toEqual(new Set(CHECK_NAMES));
    expect([...checksOf(news).values()].filter(({ state }) => state === 'failed')).toEqual([]);
    expect(news.at(-1)).toEqual({ type: 'done', holds: true, isCounted: true });
  });

  it('gets every stage of every constituency as published', async () => {
    const stages = (await newsOf(archiveOf(parts))).filter((one) => one.type === 'stage');
    expect(new Set(stages.map(({ style }) => style))).toEqual(new Set(['north', 'south']));
    expect(stages.every(({ isSame }) => isSame)).toBe(true);
  });

  it('says what it takes on trust when it only counts', async () => {
    const news = await newsOf(archiveOf(parts), 'count');
    const checks = checksOf(news);
    expect(checks.get('tokens')?.state).toBe('skipped');
    expect(checks.get('ballot-signatures')?.state).toBe('skipped');
    expect(checks.get('count')?.state).toBe('ok');
  });

  it('says that the count cannot be repeated where the ballots stay closed, and checks the rest', async () => {
    const news = await newsOf(archiveOf(closed, false));
    expect(checksOf(news).get('count')?.state).toBe('withheld');
    expect(checksOf(news).get('tokens')?.state).toBe('ok');
    expect(news.at(-1)).toEqual({ type: 'done', holds: true, isCounted: false });
  });

  it('finds an altered ballot and names the line', async () => {
    const news = await newsOf(altered(archiveOf(parts), '"sequence":'));
    expect(checksOf(news).get('ballot-signatures')).toMatchObject({ state: 'failed', where: 'ballots/00000.ndjson:1' });
    expect(news.at(-1)).toMatchObject({ type: 'done', holds: false });
  });

  it('finds an altered figure of the result, and says which stage differs', async () => {
    const news = await newsOf(altered(archiveOf(parts), '"stage":1,"votes":["'));
    expect(checksOf(news).get('count')?.state).toBe('failed');
    expect(news.filter((one) => one.type === 'stage' && !one.isSame)).toHaveLength(1);
  });

  it('tells bytes that are no bundle from a bundle that does not hold', async () => {
    expect(await newsOf(new Uint8Array(2_048).fill(7))).toMatchObject([{ type: 'unreadable' }]);
  });
});

describe('work in pieces', () => {
  it('finds what the whole finds, in the same lines', async () => {
    const one = parts.ballots[0] ?? new Uint8Array();
    const broken = Uint8Array.from(one);
    broken[40] = 0x7b;
    const lines = Array.from({ length: 450 }, (_, index) => (index === 399 ? broken : one));
    const bytes = new Uint8Array(Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')])));
    const task = { manifest: parts.manifest, file: 'ballots/00000.ndjson', bytes };
    const seen: number[] = [];
    const pieces = await inChunks(work, (_, ballots) => seen.push(ballots)).checkShard(task);
    expect(pieces).toEqual(await work.checkShard(task));
    expect(pieces.faults[0]?.where).toBe('ballots/00000.ndjson:400');
    expect(seen.toSorted((a, b) => a - b)).toEqual([50, 200, 200]);
  });

  it('refuses a file whose last line is cut off, as the whole does', async () => {
    const task = {
      manifest: parts.manifest,
      file: 'ballots/00000.ndjson',
      bytes: parts.ballots[0] ?? new Uint8Array(),
    };
    expect(await inChunks(work, () => undefined).checkShard(task)).toEqual(await work.checkShard(task));
  });
});
