import { expectOk } from '@baraza/result';
import { toBase64Url, utf8 } from '@baraza/transparency-log';
import {
  assembleBundle,
  ballotBytesFor,
  encodeContent,
  formatCastBallot,
  formatManifest,
  sealBallot,
  writeArchive,
  type ElectionManifest,
} from '@baraza/blind-ballots';
import { countContest } from '@baraza/blind-ballots/count';
import { closeElection, seedOf, setUpElection, type Election } from '@baraza/blind-ballots/testing';

const STYLE = 'all';
const TOKEN = new Uint8Array(256).fill(7);
const SIGNATURE = new Uint8Array(64).fill(7);

/** An election whose ballots nobody signed: enough to open and count them, which is what is measured. */
async function anElection(ballots: number): Promise<Election> {
  const voter = { name: 'anybody', style: STYLE, content: { ranking: [1] } };
  const election = await setUpElection([voter], { castMinimum: 1, uniquePercentMaximum: 100 });
  const [style] = election.manifest.styles;
  if (!style) throw new Error('the simulated election has no style');
  const candidates = Array.from({ length: 12 }, (_, index) => `Candidate ${index + 1}`);
  const wide = { ...style, candidates, ranksMaximum: 5, seats: 5, roll: { ...style.roll, size: ballots } };
  const styles = [{ ...wide, ballotBytes: ballotBytesFor(wide) }];
  const manifest: ElectionManifest = { ...election.manifest, styles };
  return { ...election, manifest, manifestBytes: utf8(formatManifest(manifest)) };
}

/** Different for every ballot, and the same in every run. */
function rankingOf(number: number): readonly number[] {
  const order = Array.from(seedOf(`ranking ${number}`), (byte, index) => ({ byte: byte % (12 + (index % 12)), index }));
  const first = order.slice(0, 12).sort((one, other) => one.byte - other.byte);
  return first.slice(0, 1 + (number % 5)).map(({ index }) => index + 1);
}

async function aBallot({ manifest }: Election, number: number): Promise<Uint8Array> {
  const [style] = manifest.styles;
  if (!style) throw new Error('the election has no style');
  const votingKey = seedOf(`voting key ${number}`);
  const binding = { election: manifest.election, style: STYLE, votingKey: toBase64Url(votingKey), sequence: 0 };
  const content = expectOk(encodeContent({ ranking: rankingOf(number) }, style));
  const sealed = await sealBallot(manifest.electionKey.publicKey, content, binding);
  const tokens = manifest.issuers.map(() => TOKEN);
  const kind = 'baraza/cast-ballot/v1';
  const parts = { ...binding, votingKey, randomizer: votingKey, tokens, sealed, signature: SIGNATURE };
  return utf8(formatCastBallot({ ...parts, kind }));
}

/** A bundle of so many ballots that opens and counts like a real one; checking its signatures would find none. */
export async function largeBundle(ballots: number): Promise<Uint8Array> {
  const election = await anElection(ballots);
  const cast: Uint8Array[] = [];
  for (let number = 0; number < ballots; number += 1) cast.push(await aBallot(election, number));
  const issued = cast.map(() => ({ style: STYLE, requests: election.manifest.issuers.map(() => '-') }));
  const { rolls: _rolls, requests: _requests, ...parts } = await closeElection(election, cast, issued, countContest);
  return writeArchive(assembleBundle(parts));
}
