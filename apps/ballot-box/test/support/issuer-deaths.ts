import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatVerifierKey } from '@baraza/transparency-log';
import { expect } from 'vitest';
import { closeElection, failed, verifyClosed } from './close.ts';
import { newDatabase } from './database.ts';
import { prepareElection, type TestElection } from './election.ts';
import { seeded, writeClock } from './kill-box.ts';
import { KillingProxy } from './killing-proxy.ts';
import { startParties, TOKEN, type Parties } from './parties.ts';
import { freePort, PartProcess } from './part-process.ts';
import { askIssuer, ballotOf, cast, deviceOf, type Device } from './voter.ts';

const OPEN = new Date('2026-11-03T12:00:00Z');
const AFTER = new Date('2026-11-08T20:00:00Z');
const CLI = join(import.meta.dirname, '../../../../packages/cli/src/main.ts');
const PER_ROUND = 4;
/** Not every round is long enough for its charge. */
const ROUNDS_PER_DEATH = 6;

/** The observer's issuer as a process: its talk with the witness and its talk with members can each be its last. */
export async function startMortalIssuer(parties: Parties, clockFile: string) {
  const witness = await KillingProxy.before(Number(new URL(parties.witness.url).port));
  const [port, operatorPort] = [await freePort(), await freePort()];
  const members = await KillingProxy.before(port);
  const tokenFile = join(parties.folder, 'token');
  writeFileSync(tokenFile, TOKEN);
  const words = [
    ...['issuer', 'host', join(parties.folder, 'observer'), '--id', 'observer', '--name', 'observer.example/issuer'],
    ...['--port', String(port), '--operator-port', String(operatorPort), '--token-file', tokenFile],
    ...['--witness', `${formatVerifierKey(parties.witness.key)}=http://127.0.0.1:${witness.port}`],
  ];
  const process = new PartProcess(CLI, words, { BARAZA_DEMO_CLOCK: clockFile });
  await process.start();
  const stop = async (): Promise<void> => {
    await process.stop();
    witness.stop();
    members.stop();
  };
  const urls = { publicUrl: `http://127.0.0.1:${members.port}`, operatorUrl: `http://127.0.0.1:${operatorPort}` };
  return { process, witness, members, ...urls, stop };
}

type MortalIssuer = Awaited<ReturnType<typeof startMortalIssuer>>;

/** Kills of one issuer while members ask; everybody gets one token, the same one, and the statement counts it once. */
export async function surviveIssuerDeaths(clusterUrl: string, deaths: number, seed: number): Promise<void> {
  const clock = { now: OPEN };
  const parties = await startParties(await newDatabase(clusterUrl), clock);
  const clockFile = join(parties.folder, 'clock.json');
  writeClock(clockFile, OPEN);
  const [platform, observer] = parties.issuers;
  await observer?.stop();
  const mortal = await startMortalIssuer(parties, clockFile);
  const asked: Parties = {
    ...parties,
    issuers: [...(platform ? [platform] : []), { ...mortal, key: observer?.key ?? '' }],
  };
  const draw = seeded(seed);
  try {
    const election = await prepareElection(asked, { lake: deaths * ROUNDS_PER_DEATH * PER_ROUND });
    let voted = 0;
    for (; mortal.process.kills < deaths && voted < deaths * ROUNDS_PER_DEATH * PER_ROUND; voted += PER_ROUND) {
      const proxy = draw(3) === 0 ? mortal.members : mortal.witness;
      if (!proxy.isArmed) proxy.arm(1 + draw(4), draw(2) === 1, mortal.process.kill);
      const members = Array.from({ length: PER_ROUND }, (_, index) => voted + index);
      await voteAll(asked, mortal, election, members);
    }
    mortal.members.disarm();
    mortal.witness.disarm();
    clock.now = AFTER;
    writeClock(clockFile, AFTER);
    await mortal.process.revive();
    const closed = await closeElection(asked, election);
    expect(closed.issued).toMatchObject([{ issued: voted }, { issued: voted }]);
    expect(failed(await verifyClosed(election, closed))).toEqual([]);
    expect(mortal.process.kills).toBeGreaterThanOrEqual(deaths);
  } finally {
    await mortal.stop();
    await parties.box.stop();
    await platform?.stop();
    await parties.stopWitness();
  }
}

async function voteAll(parties: Parties, mortal: MortalIssuer, election: TestElection, members: readonly number[]) {
  const devices = members.map((member) => deviceOf(election, 'lake', member));
  const tokens = await Promise.all(
    devices.map(async (device) => [
      await insist(device, 0, parties.issuers[0]?.publicUrl ?? ''),
      await insist(device, 1, mortal.publicUrl, mortal.process),
    ]),
  );
  for (const [index, device] of devices.entries()) {
    const ballot = await ballotOf(device, tokens[index] ?? [], [1 + (index % 4)]);
    expect((await cast(parties.box.publicUrl, election.id, ballot)).status).toBe(200);
    const other = deviceOf(election, 'lake', device.member, ' with another key');
    const refused = await askIssuer(other, 1, mortal.publicUrl).catch(() => undefined);
    expect([undefined, 'already-issued', 'unavailable']).toContain(refused?.refusal);
    expect(refused?.token).toBeUndefined();
  }
}

/** Asks the same again until there is an answer, as a browser does that has stored its request. */
async function insist(device: Device, index: number, publicUrl: string, process?: PartProcess): Promise<Uint8Array> {
  for (;;) {
    await process?.revive();
    const answer = await askIssuer(device, index, publicUrl).catch(() => undefined);
    if (answer?.token) return answer.token;
    if (answer?.refusal === 'already-issued') throw new Error('the member was refused its own token');
  }
}
