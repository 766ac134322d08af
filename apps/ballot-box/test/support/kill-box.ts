import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatVerifierKey } from '@baraza/transparency-log';
import { prepareElection, type TestElection } from './election.ts';
import { KillingProxy } from './killing-proxy.ts';
import { BOX_SEED, LOG_NAME, TOKEN, type Parties } from './parties.ts';
import { freePort, PartProcess } from './part-process.ts';
import { ballotOf, cast, deviceOf, tokensFor } from './voter.ts';

const MAIN = join(import.meta.dirname, '../../src/main.ts');

export function writeClock(file: string, now: Date): void {
  writeFileSync(file, JSON.stringify({ offsetMs: now.getTime() - Date.now() }));
}

/** A ballot box as a process, whose every word to its database can be its last. */
export async function startMortalBox(parties: Parties, databaseUrl: string, clockFile: string) {
  const url = new URL(databaseUrl);
  const proxy = await KillingProxy.before(Number(url.port));
  url.port = String(proxy.port);
  const [port, operatorPort] = [await freePort(), await freePort()];
  const process = new PartProcess(MAIN, [], {
    BALLOT_BOX_DATABASE_URL: url.href,
    BALLOT_BOX_SEED: Buffer.from(BOX_SEED).toString('base64'),
    BALLOT_BOX_LOG_NAME: LOG_NAME,
    BALLOT_BOX_TOKEN: TOKEN,
    BALLOT_BOX_PORT: String(port),
    BALLOT_BOX_OPERATOR_PORT: String(operatorPort),
    BALLOT_BOX_WITNESSES: JSON.stringify([{ key: formatVerifierKey(parties.witness.key), url: parties.witness.url }]),
    BARAZA_DEMO_CLOCK: clockFile,
  });
  await process.start();
  const urls = { publicUrl: `http://127.0.0.1:${port}`, operatorUrl: `http://127.0.0.1:${operatorPort}` };
  const stop = async (): Promise<void> => {
    await process.stop();
    proxy.stop();
  };
  return { process, proxy, ...urls, stop };
}

export type MortalBox = Awaited<ReturnType<typeof startMortalBox>>;

/** Ballots of members `from` up to, not including, `to`, with real tokens. */
export async function ballotsOf(parties: Parties, election: TestElection, from: number, to: number) {
  const ballots: Uint8Array[] = [];
  for (let member = from; member < to; member += 1) {
    const device = deviceOf(election, 'lake', member);
    ballots.push(await ballotOf(device, await tokensFor(device, parties.issuers), [1 + (member % 4)]));
  }
  return ballots;
}

/**
 * Casts all at once while the box dies at a piece of its conversation with the database; casts again, the same bytes,
 * whatever got no answer. Answers every promise that was given, the early ones included.
 */
export async function castThroughDeath(
  box: MortalBox,
  election: TestElection,
  ballots: readonly Uint8Array[],
  charge: { readonly pieces: number; readonly isDelivered: boolean },
): Promise<Map<Uint8Array, string>> {
  const promises = new Map<Uint8Array, string>();
  // A charge that has not gone off yet stays for the next round.
  if (!box.proxy.isArmed) box.proxy.arm(charge.pieces, charge.isDelivered, box.process.kill);
  for (let waiting = ballots; waiting.length > 0; waiting = ballots.filter((ballot) => !promises.has(ballot))) {
    await box.process.revive();
    await Promise.all(
      waiting.map(async (ballot) => {
        const answer = await cast(box.publicUrl, election.id, ballot).catch(() => undefined);
        if (answer?.promise) promises.set(ballot, JSON.stringify(answer.promise));
      }),
    );
  }
  return promises;
}

export async function prepareForMany(parties: Parties, box: MortalBox, members: number): Promise<TestElection> {
  const { operatorUrl, publicUrl } = box;
  const asked = { ...parties, box: { ...parties.box, operatorUrl, publicUrl } };
  return prepareElection(asked, { lake: members });
}

/** Numbers that look drawn, from a seed. */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
