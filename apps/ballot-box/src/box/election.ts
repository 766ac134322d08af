import {
  ballotChecker,
  parseManifest,
  promiseSignedBytes,
  type BallotFinding,
  type CastBallot,
  type ElectionManifest,
} from '@baraza/blind-ballots';
import { nativeEd25519Signer, nativePrimitives } from '@baraza/blind-ballots/node';
import { err, ok, type Result } from '@baraza/result';
import {
  equalBytes,
  leafHash,
  verifierKeyOf,
  type PostToWitness,
  type VerifierKey,
  type WitnessAddress,
} from '@baraza/transparency-log';
import { Board } from './board.ts';
import { refuse, type Refusal } from './refusal.ts';

/** Who this box is: the key of its boards, and whom it asks for cosignatures. */
export interface BoxIdentity {
  /** By custom its address without https://; a board's key is called `<log name>/elections/<election>`. */
  readonly logName: string;
  /** 32 bytes, Ed25519. */
  readonly secretSeed: Uint8Array;
  readonly witnesses: readonly WitnessAddress[];
  readonly post: PostToWitness;
}

export function boardKeyOf({ logName, secretSeed }: BoxIdentity, election: string): VerifierKey {
  return verifierKeyOf(`${logName}/elections/${election}`, 1, secretSeed);
}

/** One election as this box has it in memory. */
export interface BoxElection {
  readonly manifest: ElectionManifest;
  readonly manifestBytes: Uint8Array;
  readonly board: Board;
  readonly check: (line: Uint8Array) => Promise<Result<CastBallot, BallotFinding>>;
  /** The box's signature under its promise to include a leaf. */
  readonly promise: (leaf: Uint8Array) => Uint8Array;
  /** The last entry of the board, once the election has been closed. */
  close: Uint8Array | undefined;
  /** Why nothing is taken or given: what is stored does not agree with itself. */
  damage: string | undefined;
}

/** Reads a manifest as the one of an election of this box. */
export function readOwnManifest(
  identity: BoxIdentity,
  id: string,
  bytes: Uint8Array,
): Result<ElectionManifest, Refusal> {
  const manifest = parseManifest(bytes);
  if (!manifest.ok) return refuse('malformed-manifest', 422, manifest.error.type);
  const { election, board } = manifest.value;
  const own = boardKeyOf(identity, id);
  if (election !== id) return refuse('other-election', 422, election);
  if (board.key.name !== own.name || !equalBytes(board.key.publicKey, own.publicKey)) {
    return refuse('other-board', 422, 'the manifest names another board’s key');
  }
  const known = witnessesOf(identity, manifest.value).length;
  if (known < board.witnessesRequired) return refuse('unknown-witnesses', 422, `${known} of them can be asked`);
  return ok(manifest.value);
}

function witnessesOf({ witnesses }: BoxIdentity, { board }: ElectionManifest): readonly WitnessAddress[] {
  return witnesses.filter(({ key }) =>
    board.witnesses.some((named) => named.name === key.name && equalBytes(named.publicKey, key.publicKey)),
  );
}

/** `leaves` are those of the ballots that stand on the board, in their order. */
export async function openElection(
  identity: BoxIdentity,
  manifest: ElectionManifest,
  stored: {
    readonly manifestBytes: Uint8Array;
    readonly leaves: readonly Uint8Array[];
    readonly close: Uint8Array | undefined;
  },
): Promise<BoxElection> {
  const { manifestBytes, leaves, close } = stored;
  const entries = [leafHash(manifestBytes), ...leaves, ...(close ? [leafHash(close)] : [])];
  const { secretSeed, post } = identity;
  const { key, witnessesRequired } = manifest.board;
  const witnesses = witnessesOf(identity, manifest);
  const board = new Board({ key, secretSeed, witnesses, witnessesRequired, post }, entries);
  const sign = nativeEd25519Signer(secretSeed);
  const promise = (leaf: Uint8Array): Uint8Array => sign(promiseSignedBytes({ election: manifest.election, leaf }));
  const check = await ballotChecker(manifestBytes, nativePrimitives);
  return { manifest, manifestBytes, board, check, promise, close, damage: undefined };
}

export type Window = 'not-open' | 'open' | 'closed';

export function windowOf({ manifest, close }: BoxElection, now: Date): Window {
  if (close !== undefined || now >= new Date(manifest.closesAt)) return 'closed';
  return now < new Date(manifest.opensAt) ? 'not-open' : 'open';
}

/** The manifest's canonical bytes stored for an election have been read before, so that this cannot fail. */
export function manifestOf(bytes: Uint8Array): Result<ElectionManifest, string> {
  const manifest = parseManifest(bytes);
  return manifest.ok ? ok(manifest.value) : err('its manifest cannot be read');
}
