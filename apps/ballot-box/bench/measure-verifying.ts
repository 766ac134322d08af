import { constants, createPublicKey, verify, type KeyObject } from 'node:crypto';
import { ballotFiles, castBallotSignedBytes, parseCastBallot, preparedMessage } from '@baraza/blind-ballots';
import { nativeVerifyEd25519, startBallotWorkers } from '@baraza/blind-ballots/node';
import { expectOk } from '@baraza/result';
import { utf8 } from '@baraza/transparency-log';
import { perSecond } from './measure-issuing.ts';
import type { Bench } from './prepare-bench.ts';
import { ownMs, tell } from './processor-time.ts';

/** Ballots that are there are verified this many times over, as a bundle of so many. */
const BUNDLE = 100_000;
const SALT = 48;

/** Checks a board of a hundred thousand ballots on all cores; the threads' time counts as this process's. */
export async function measureVerifying({ election }: Bench, cast: readonly Uint8Array[]): Promise<void> {
  const ballots = Array.from({ length: BUNDLE }, (_, index) => cast[index % cast.length] ?? new Uint8Array());
  const files = ballotFiles(ballots);
  const manifest = utf8(election.manifestText);
  const work = startBallotWorkers();
  const [first] = [...files].slice(-1);
  // Threads compile before they are measured.
  if (first) await work.checkShard({ manifest, file: first[0], bytes: first[1].slice(0, first[1].indexOf(10) + 1) });
  const before = ownMs();
  const reports = await Promise.all([...files].map(([file, bytes]) => work.checkShard({ manifest, file, bytes })));
  const checkedMs = ownMs() - before;
  await work.close();
  if (reports.some(({ faults }) => faults.length > 0)) throw new Error('an honest ballot was not accepted');
  const rawMs =
    (nativeMs(
      election.manifest.issuers.map(({ rsaKeys }) => rsaKeys[0]),
      cast,
    ) *
      BUNDLE) /
    cast.length;
  const detail = `${BUNDLE} ballots (${cast.length} different ones, repeated), ${perSecond(BUNDLE, checkedMs)} a second of one core`;
  tell('verifying / native operations', rawMs / checkedMs, 0.7, detail);
}

/** Two RSA checks and one Ed25519 check for each ballot, with everything else made ready before. */
function nativeMs(spkis: readonly (Uint8Array | undefined)[], cast: readonly Uint8Array[]): number {
  const keys = spkis.map((spki) => createPublicKey({ key: Buffer.from(spki ?? []), format: 'der', type: 'spki' }));
  const ready = cast.map((bytes) => {
    const ballot = expectOk(parseCastBallot(bytes));
    return { ballot, signed: castBallotSignedBytes(ballot), message: preparedMessage(ballot, ballot.randomizer) };
  });
  const pss = (key: KeyObject) => ({ key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: SALT });
  const before = ownMs();
  for (const { ballot, signed, message } of ready) {
    nativeVerifyEd25519(ballot.votingKey, signed, ballot.signature);
    for (const [index, key] of keys.entries()) {
      verify('sha384', message, pss(key), ballot.tokens[index] ?? new Uint8Array());
    }
  }
  return ownMs() - before;
}
