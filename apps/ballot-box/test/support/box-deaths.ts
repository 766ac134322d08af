import { join } from 'node:path';
import { linesOf } from '@baraza/blind-ballots';
import { leafHash, toBase64Url } from '@baraza/transparency-log';
import { expect } from 'vitest';
import { closeElection, failed, verifyClosed } from './close.ts';
import { newDatabase } from './database.ts';
import {
  ballotsOf,
  castThroughDeath,
  prepareForMany,
  seeded,
  startMortalBox,
  writeClock,
  type MortalBox,
} from './kill-box.ts';
import { startParties, type Parties } from './parties.ts';
import type { TestElection } from './election.ts';

const OPEN = new Date('2026-11-03T12:00:00Z');
const AFTER = new Date('2026-11-08T20:00:00Z');
const PER_ROUND = 12;
/** Pieces of a conversation with the database: a group of ballots, a batch, its checkpoint. */
const PIECES = 24;
/** Not every round is long enough for its charge. */
const ROUNDS_PER_DEATH = 6;

/** `deaths` kills of the box while people vote, some more while it closes; then everything promised has to be there. */
export async function surviveBoxDeaths(clusterUrl: string, deaths: number, seed: number): Promise<void> {
  const clock = { now: OPEN };
  const parties = await startParties(await newDatabase(clusterUrl), clock);
  const clockFile = join(parties.folder, 'clock.json');
  writeClock(clockFile, OPEN);
  const box = await startMortalBox(parties, await newDatabase(clusterUrl), clockFile);
  try {
    const election = await prepareForMany(parties, box, deaths * ROUNDS_PER_DEATH * PER_ROUND);
    const promised = await voteThroughDeaths(parties, box, election, deaths, seeded(seed));
    clock.now = AFTER;
    writeClock(clockFile, AFTER);
    await closeThroughDeaths(parties, box, election, seeded(seed + 1));
    const closed = await closeElection({ ...parties, box: { ...parties.box, ...addressesOf(box) } }, election);
    expect(failed(await verifyClosed(election, closed))).toEqual([]);
    const names = [...closed.files.keys()].filter((name) => name.startsWith('ballots/'));
    const lines = names.flatMap((name) => linesOf(closed.files.get(name) ?? new Uint8Array()) ?? []);
    const onBoard = lines.map((line) => toBase64Url(leafHash(line))).sort();
    expect(onBoard).toEqual([...promised].map((promise) => (JSON.parse(promise) as { leaf: string }).leaf).sort());
    expect(box.process.kills).toBeGreaterThanOrEqual(deaths);
  } finally {
    await box.stop();
    await parties.stop();
  }
}

const addressesOf = ({ publicUrl, operatorUrl }: MortalBox) => ({ publicUrl, operatorUrl });

async function voteThroughDeaths(
  parties: Parties,
  box: MortalBox,
  election: TestElection,
  deaths: number,
  draw: (below: number) => number,
): Promise<Set<string>> {
  const promised = new Set<string>();
  for (let round = 0; box.process.kills < deaths && round < deaths * ROUNDS_PER_DEATH; round += 1) {
    const ballots = await ballotsOf(parties, election, round * PER_ROUND, (round + 1) * PER_ROUND);
    const charge = { pieces: 1 + draw(PIECES), isDelivered: draw(2) === 1 };
    const promises = await castThroughDeath(box, election, ballots, charge);
    // The same bytes get the same promise from a box that has died meanwhile.
    const [[first, promise] = []] = [...promises];
    const repeated = await castThroughDeath(box, election, first ? [first] : [], charge);
    expect([...repeated.values()]).toEqual([promise]);
    for (const given of promises.values()) promised.add(given);
  }
  box.proxy.disarm();
  return promised;
}

const CLOSING_DEATHS = 3;

async function closeThroughDeaths(
  parties: Parties,
  box: MortalBox,
  election: TestElection,
  draw: (below: number) => number,
): Promise<void> {
  for (let death = 0; death < CLOSING_DEATHS; death += 1) {
    await box.process.revive();
    box.proxy.arm(1 + draw(14), draw(2) === 1, box.process.kill);
    const asked = { ...parties, box: { ...parties.box, ...addressesOf(box) } };
    await closeElection(asked, election).catch(() => undefined);
    box.proxy.disarm();
  }
  await box.process.revive();
}
