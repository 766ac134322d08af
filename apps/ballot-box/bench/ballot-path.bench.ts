/**
 * What the product adds to the cryptography it cannot do without, as ratios in processor time of the process that
 * serves (not of the database, the witness or the clients), so that other work on the machine does not count:
 *
 * - issuing: tokens by an issuer host (parse, check the member's signature, roll, log, witness, sign, check, answer over
 *   HTTP) to the same number of raw RSA operations;
 * - casting: ballots by the box over HTTP to the same checks followed by a plain insert of the same bytes;
 * - verifying: a closed board's files by worker threads on all cores to the same native operations alone.
 *
 * `npm run bench -w @baraza/ballot-box [BALLOTS]`
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedDatabase } from '@baraza/embedded-database';
import { measureCasting } from './measure-casting.ts';
import { measureIssuing } from './measure-issuing.ts';
import { measureVerifying } from './measure-verifying.ts';
import { prepareBench } from './prepare-bench.ts';

const BALLOTS = Number(process.argv[2] ?? 2_400);

const folder = mkdtempSync(join(tmpdir(), 'baraza-bench-'));
const cluster = await startEmbeddedDatabase({ dataFolder: folder });
try {
  const bench = await prepareBench(cluster, BALLOTS);
  try {
    const tokens = await measureIssuing(bench);
    const ballots = await measureCasting(bench, tokens);
    await measureVerifying(bench, ballots);
  } finally {
    await bench.stop();
  }
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}
