import { expectOk } from '@baraza/result';
import {
  formatNote,
  leafHash,
  parseCheckpoint,
  rootOf,
  sha256,
  signCheckpoint,
  signCosignature,
  toBase64,
  utf8,
} from '@baraza/transparency-log';
import {
  ballotFiles,
  boardEntries,
  boardLeaves,
  checkShard,
  formatCloseRecord,
  formatResult,
  manifestHash,
  openElection,
  signIssuedStatement,
  signResult,
  workHere,
  type BundleParts,
  type CountContest,
  type ElectionManifest,
} from '../index.ts';
import { nativePrimitives } from '../node/index.ts';
import {
  BOARD,
  castBallot,
  HOLDERS,
  issueTokens,
  seedOf,
  setUpElection,
  type Election,
  type Tokens,
  type Voter,
} from './simulate-election.ts';

/** First preferences, the lot's seed shown: enough to see whether a recount happens and differs. */
export const countFirstPreferences: CountContest = ({ style, ballots, tieSeed }) => ({
  firstPreferences: style.candidates.map((_, index) =>
    ballots.filter(({ ranking }) => ranking[0] === index + 1).reduce((sum, { papers }) => sum + papers, 0),
  ),
  tieSeed: toBase64(tieSeed),
});

/** The board's checkpoint, signed by the log and cosigned by the witness. */
export function checkpointOver(leaves: readonly Uint8Array[], origin: string = BOARD): Uint8Array {
  const bytes = signCheckpoint({ origin, size: leaves.length, root: rootOf(leaves), extensions: [] }, seedOf('log'));
  const { note } = expectOk(parseCheckpoint(bytes));
  const cosignature = signCosignature(note.text, 'witness.example/w', 1_763_766_000, seedOf('witness'));
  return formatNote({ ...note, signatures: [...note.signatures, cosignature] });
}

/** The signed requests of every voter who got tokens: one per issuer, in the manifest's order. */
export type IssuedRequests = readonly { readonly style: string; readonly requests: readonly string[] }[];

type RequestFiles = NonNullable<BundleParts['requests']>;

function requestFiles({ manifest }: Election, issued: IssuedRequests): RequestFiles {
  return manifest.issuers.flatMap((issuer, index) =>
    manifest.styles.map(({ id: style }) => {
      const own = issued.filter((entry) => entry.style === style);
      return { issuer: issuer.id, style, lines: own.map((entry) => utf8(entry.requests[index] ?? '')) };
    }),
  );
}

function closeRecord({ manifest, manifestBytes }: Election, ballots: number, files: RequestFiles): Uint8Array {
  const stated = { election: manifest.election, manifestHash: manifestHash(manifestBytes) };
  const issued = files.map(({ issuer, style, lines }) => {
    const requestsRoot = rootOf(lines.map((line) => leafHash(line)));
    const statement = { issuer, style, issued: lines.length, requestsRoot };
    return signIssuedStatement(statement, stated, seedOf(issuer));
  });
  return utf8(formatCloseRecord({ kind: 'baraza/close/v1', election: manifest.election, ballots, issued }));
}

/** Closes, opens, counts and signs: everything after the last ballot. */
export async function closeElection(
  election: Election,
  ballots: readonly Uint8Array[],
  issued: IssuedRequests,
  count: CountContest = countFirstPreferences,
): Promise<BundleParts> {
  const { manifest, manifestBytes } = election;
  const requests = requestFiles(election, issued);
  const close = closeRecord(election, ballots.length, requests);
  const leaves = boardLeaves(boardEntries({ manifest: manifestBytes, ballots, close }));
  const result = await resultOver(election, ballots, leaves, count);
  const shares = HOLDERS.slice(0, 2).map((holder, index) => ({
    holder,
    share: election.shares[index] ?? new Uint8Array(),
  }));
  return {
    manifest: manifestBytes,
    ballots,
    close,
    checkpoint: checkpointOver(leaves, manifest.board.key.name),
    result,
    resultSignatures: [signResult(result, 'scrutineer.example/s', seedOf('scrutineer'))],
    shares,
    rolls: election.rolls,
    requests,
  };
}

async function resultOver(
  election: Election,
  ballots: readonly Uint8Array[],
  leaves: readonly Uint8Array[],
  count: CountContest,
): Promise<Uint8Array> {
  const { manifest, manifestBytes, electionSecretKey } = election;
  const files = ballotFiles(ballots);
  const reports = await Promise.all(
    [...files].map(([file, bytes]) => checkShard({ manifest: manifestBytes, file, bytes }, nativePrimitives)),
  );
  const board = { size: leaves.length, root: rootOf(leaves) };
  const checked = reports.flatMap((report) => report.ballots);
  const closed = { manifest, manifestBytes, ballots: checked, board, electionSecretKey };
  return utf8(formatResult(await openElection(closed, count, workHere(nativePrimitives), sha256)));
}

/** A whole election: every voter gets tokens and casts once. */
export async function runElection(
  voters: readonly Voter[],
  gate: ElectionManifest['gate'] = { castMinimum: 4, uniquePercentMaximum: 100 },
  count: CountContest = countFirstPreferences,
): Promise<{ readonly election: Election; readonly parts: BundleParts; readonly tokens: ReadonlyMap<string, Tokens> }> {
  const election = await setUpElection(voters, gate);
  const tokens = new Map<string, Tokens>();
  const ballots: Uint8Array[] = [];
  for (const voter of voters) {
    const issued = await issueTokens(election, voter);
    tokens.set(voter.name, issued);
    ballots.push(await castBallot(election, voter, issued));
  }
  const requests = voters.map((voter) => ({ style: voter.style, requests: tokens.get(voter.name)?.requests ?? [] }));
  return { election, parts: await closeElection(election, ballots, requests, count), tokens };
}

export const VOTERS: readonly Voter[] = Array.from({ length: 10 }, (_, index) => ({
  name: `voter ${index}`,
  style: index < 6 ? 'north' : 'south',
  content: { ranking: [1 + (index % 4), 1 + ((index + 1) % 4)] },
}));
