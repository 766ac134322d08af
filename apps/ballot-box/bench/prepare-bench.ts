import { join } from 'node:path';
import type { EmbeddedDatabase } from '@baraza/embedded-database';
import { newDatabase } from '../test/support/database.ts';
import { prepareElection, type TestElection } from '../test/support/election.ts';
import { startMortalIssuer } from '../test/support/issuer-deaths.ts';
import { startMortalBox, writeClock, type MortalBox } from '../test/support/kill-box.ts';
import { startParties, type Parties } from '../test/support/parties.ts';

const OPEN = new Date('2026-11-03T12:00:00Z');

/** Box and one issuer as processes of their own, the rest in this one; one election for everybody. */
export interface Bench {
  readonly parties: Parties;
  readonly box: MortalBox;
  readonly issuer: Awaited<ReturnType<typeof startMortalIssuer>>;
  readonly election: TestElection;
  readonly ballots: number;
  readonly newDatabase: () => Promise<string>;
  stop(): Promise<void>;
}

export async function prepareBench(cluster: EmbeddedDatabase, ballots: number): Promise<Bench> {
  const clusterUrl = cluster.urlOf('postgres');
  const parties = await startParties(await newDatabase(clusterUrl), { now: OPEN });
  const clockFile = join(parties.folder, 'clock.json');
  writeClock(clockFile, OPEN);
  const [platform, observer] = parties.issuers;
  await observer?.stop();
  const issuer = await startMortalIssuer(parties, clockFile);
  const box = await startMortalBox(parties, await newDatabase(clusterUrl), clockFile);
  const addresses = { publicUrl: box.publicUrl, operatorUrl: box.operatorUrl };
  const issuers = [...(platform ? [platform] : []), { ...issuer, key: observer?.key ?? '' }];
  const asked: Parties = { ...parties, issuers, box: { ...parties.box, ...addresses } };
  const election = await prepareElection(asked, { lake: ballots });
  const stop = async (): Promise<void> => {
    await issuer.stop();
    await box.stop();
    await parties.box.stop();
    await platform?.stop();
    await parties.stopWitness();
  };
  return { parties: asked, box, issuer, election, ballots, newDatabase: () => newDatabase(clusterUrl), stop };
}
