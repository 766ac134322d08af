import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startIssuerHost, type RunningIssuerHost } from '@baraza/cli/issuer';
import { startWitness } from '@baraza/cli/witness';
import { seedOf } from '@baraza/blind-ballots/testing';
import { expectOk } from '@baraza/result';
import { parseVerifierKey, verifierKeyOf, type VerifierKey, type WitnessAddress } from '@baraza/transparency-log';
import { startBallotBox, type RunningBallotBox } from '../../src/index.ts';
import type { Draw } from '../../src/box/shuffle.ts';

export const TOKEN = 'the-operators-token-in-these-tests';
export const LOG_NAME = 'vote.example';
const WITNESS = { name: 'witness.example/w', secretSeed: seedOf('witness') };
const ISSUERS = ['platform', 'observer'] as const;

/** A witness, two issuers and a ballot box, each with data of its own, and one clock. */
export interface Parties {
  readonly folder: string;
  readonly witness: WitnessAddress;
  readonly issuers: readonly RunningIssuerHost[];
  readonly box: RunningBallotBox;
  readonly databaseUrl: string;
  readonly clock: { now: Date };
  restartBox(databaseUrl?: string): Promise<void>;
  stopWitness(): Promise<void>;
  resumeWitness(): Promise<void>;
  stop(): Promise<void>;
}

export const BOX_SEED = seedOf('box');

async function witnessAt(folder: string, port = 0) {
  const family = (name: string, seed: Uint8Array): VerifierKey => verifierKeyOf(name, 1, seed);
  const families = [family(LOG_NAME, BOX_SEED)];
  const logs = { keys: [], families };
  const running = expectOk(
    await startWitness({ identity: WITNESS, stateFile: join(folder, 'witness.json'), logs, port }),
  );
  return { running, families };
}

export function boxOptions(databaseUrl: string, witness: WitnessAddress, clock: { now: Date }) {
  const identity = { seed: BOX_SEED, logName: LOG_NAME, token: TOKEN };
  return { databaseUrl, ...identity, witnesses: [witness], now: () => clock.now };
}

export async function startParties(databaseUrl: string, clock: { now: Date }, draw?: Draw): Promise<Parties> {
  const folder = mkdtempSync(join(tmpdir(), 'baraza-box-'));
  let { running, families } = await witnessAt(folder);
  const witness = { key: verifierKeyOf(WITNESS.name, 4, WITNESS.secretSeed), url: running.url };
  const issuers: RunningIssuerHost[] = [];
  for (const issuer of ISSUERS) {
    const name = `${issuer}.example/issuer`;
    const options = { folder: join(folder, issuer), issuer, name, token: TOKEN, witnesses: [witness] };
    issuers.push(expectOk(await startIssuerHost({ ...options, now: () => clock.now })));
  }
  const watched = issuers.map(({ key }) => key);
  const watch = (): number => families.push(...watched.map(parse));
  watch();
  const options = (url: string) => ({ ...boxOptions(url, witness, clock), ...(draw && { draw }) });
  const parties = { folder, witness, issuers, databaseUrl, clock, box: await startBallotBox(options(databaseUrl)) };
  return Object.assign(parties, {
    restartBox: async (url: string = databaseUrl) => {
      await parties.box.stop();
      parties.box = await startBallotBox(options(url));
    },
    stopWitness: () => running.stop(),
    resumeWitness: async () => {
      ({ running, families } = await witnessAt(folder, running.port));
      watch();
    },
    stop: async () => {
      await parties.box.stop();
      for (const issuer of issuers) await issuer.stop();
      await running.stop();
      rmSync(folder, { recursive: true });
    },
  });
}

function parse(text: string): VerifierKey {
  return expectOk(parseVerifierKey(text));
}
