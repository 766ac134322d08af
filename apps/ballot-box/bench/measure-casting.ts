import { ballotChecker } from '@baraza/blind-ballots';
import { nativePrimitives } from '@baraza/blind-ballots/node';
import { utf8 } from '@baraza/transparency-log';
import pg from 'pg';
import { ballotOf, cast, deviceOf } from '../test/support/voter.ts';
import { halves, perSecond } from './measure-issuing.ts';
import type { Bench } from './prepare-bench.ts';
import { atMost, ownMs, processorMsOf, tell } from './processor-time.ts';

const CONCURRENT = 64;

/** Prints the ratio and answers the ballots. */
export async function measureCasting(
  bench: Bench,
  tokens: readonly (readonly Uint8Array[])[],
): Promise<readonly Uint8Array[]> {
  const { box, election } = bench;
  const ballots: Uint8Array[] = [];
  for (const [member, own] of tokens.entries()) {
    ballots.push(await ballotOf(deviceOf(election, 'lake', member), own, [1 + (member % 4)]));
  }
  const take = async (ballot: Uint8Array): Promise<void> => {
    const { status } = await cast(box.publicUrl, election.id, ballot);
    if (status !== 200) throw new Error(`a ballot was refused: ${status}`);
  };
  const [warming, measured] = halves(ballots);
  await atMost(CONCURRENT, warming, take);
  const before = processorMsOf(box.process.id);
  await atMost(CONCURRENT, measured, take);
  const boxMs = processorMsOf(box.process.id) - before;
  const rawMs = await rawInsertMs(bench, warming, measured);
  const detail = `${perSecond(measured.length, boxMs)} ballots a second of one core; checks and inserts alone ${perSecond(measured.length, rawMs)}`;
  tell('casting / checks and raw inserts', rawMs / boxMs, 0.5, detail);
  return ballots;
}

async function rawInsertMs(
  bench: Bench,
  warming: readonly Uint8Array[],
  measured: readonly Uint8Array[],
): Promise<number> {
  const check = await ballotChecker(utf8(bench.election.manifestText), nativePrimitives);
  const pool = new pg.Pool({ connectionString: await bench.newDatabase(), max: 8 });
  await pool.query('CREATE TABLE ballots (ballot bytea NOT NULL)');
  const take = async (ballot: Uint8Array): Promise<void> => {
    const checked = await check(ballot);
    if (checked.ok) await pool.query('INSERT INTO ballots VALUES ($1)', [ballot]);
  };
  await atMost(CONCURRENT, warming, take);
  const before = ownMs();
  await atMost(CONCURRENT, measured, take);
  const ms = ownMs() - before;
  await pool.end();
  return ms;
}
