import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBallotBox, type RunningBallotBox } from '@baraza/ballot-box';
import { seedOf } from '@baraza/blind-ballots/testing';
import { startIssuerHost, type RunningIssuerHost } from '@baraza/cli/issuer';
import { startWitness } from '@baraza/cli/witness';
import { expectOk } from '@baraza/result';
import { formatVerifierKey, parseVerifierKey, verifierKeyOf } from '@baraza/transparency-log';
import type { ElectionSettings, LogSettings } from '../../src/platform/config/election-settings.ts';
import { emptyDatabase } from './test-application.ts';

const TOKEN = 'the-token-of-the-operator-in-these-tests';
const LOG_NAME = 'log.example';
const BOX_NAME = 'vote.example';
const ISSUERS = ['platform', 'observer'] as const;

/** A witness, two issuers and a ballot box in this process, on data of their own and the application's clock. */
export interface ElectionParties {
  readonly box: RunningBallotBox;
  readonly issuers: readonly RunningIssuerHost[];
  /** Takes an issuer away; answers what brings it back. */
  stopIssuer(index: number): Promise<() => Promise<void>>;
  readonly settings: { readonly elections: ElectionSettings; readonly log: LogSettings };
  stop(): Promise<void>;
}

export async function startElectionParties(now: () => Date): Promise<ElectionParties> {
  const folder = mkdtempSync(join(tmpdir(), 'baraza-election-'));
  const families = [verifierKeyOf(LOG_NAME, 1, seedOf('log')), verifierKeyOf(BOX_NAME, 1, seedOf('box'))];
  const identity = { name: 'witness.example', secretSeed: seedOf('witness') };
  const logs = { keys: [], families };
  const witness = expectOk(await startWitness({ identity, stateFile: join(folder, 'witness.json'), logs }));
  const address = { key: verifierKeyOf(identity.name, 4, identity.secretSeed), url: witness.url };
  const start = async (issuer: string, ports: { port?: number; operatorPort?: number } = {}) => {
    const own = { folder: join(folder, issuer), issuer, name: `${issuer}.example/issuer`, token: TOKEN };
    return expectOk(await startIssuerHost({ ...own, ...ports, witnesses: [address], now }));
  };
  const issuers: RunningIssuerHost[] = [];
  for (const issuer of ISSUERS) issuers.push(await start(issuer));
  families.push(...issuers.map(({ key }) => expectOk(parseVerifierKey(key))));
  const database = await emptyDatabase();
  const own = { databaseUrl: database.url, seed: seedOf('box'), logName: BOX_NAME, token: TOKEN };
  const box = await startBallotBox({ ...own, witnesses: [address], now });
  return {
    ...{ box, issuers },
    stopIssuer: async (index) => {
      const { publicUrl, operatorUrl, stop } = issuers[index]!;
      await stop();
      const ports = { port: Number(new URL(publicUrl).port), operatorPort: Number(new URL(operatorUrl).port) };
      return async () => {
        issuers[index] = await start(ISSUERS[index]!, ports);
      };
    },
    settings: settingsFor(box, issuers, formatVerifierKey(address.key), address.url),
    stop: async () => {
      await box.stop();
      for (const issuer of issuers) await issuer.stop();
      await witness.stop();
      await database.drop();
      rmSync(folder, { recursive: true });
    },
  };
}

function settingsFor(
  box: RunningBallotBox,
  issuers: readonly RunningIssuerHost[],
  key: string,
  url: string,
): ElectionParties['settings'] {
  return {
    elections: {
      voteUrl: box.publicUrl,
      ballotBox: { operatorUrl: box.operatorUrl, token: TOKEN },
      issuers: issuers.map(({ publicUrl, operatorUrl }, index) => {
        const id = ISSUERS[index] ?? '';
        return { id, name: `Issuer ${id}`, operatorUrl, publicUrl, token: TOKEN };
      }),
    },
    log: { name: LOG_NAME, signingSeed: Buffer.from(seedOf('log')), witnesses: [{ key, url }] },
  };
}
