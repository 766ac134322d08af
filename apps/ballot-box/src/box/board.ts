import { nativeEd25519Signer, nativeVerifyEd25519 } from '@baraza/blind-ballots/node';
import { expectOk } from '@baraza/result';
import {
  askWitness,
  concatBytes,
  formatNote,
  HashTree,
  isBy,
  parseCheckpoint,
  RightEdge,
  signCheckpointWith,
  type NodeReader,
  type PostToWitness,
  type RightEdgeState,
  type VerifierKey,
  type WitnessAddress,
} from '@baraza/transparency-log';

/** What has been published of a board: a checkpoint that enough witnesses have cosigned. */
export interface Published {
  readonly size: number;
  readonly checkpoint: Uint8Array;
}

export interface BoardParts {
  /** Signs checkpoints and promises; its name is the board's origin. */
  readonly key: VerifierKey;
  readonly secretSeed: Uint8Array;
  /** Those of the box that the manifest names as well. */
  readonly witnesses: readonly WitnessAddress[];
  readonly witnessesRequired: number;
  readonly post: PostToWitness;
}

export type BoardStanding =
  /** Enough witnesses have seen this board and none has seen more of it. */
  | 'sure'
  /** Not enough witnesses answer. */
  | 'witness-unreachable'
  /** A witness has seen a longer or another board: this one was restored from an old backup, and must not go on. */
  | 'behind-witness';

/** The tree of one election's board, and what the witnesses say about it. */
export class Board {
  readonly #parts: BoardParts;
  readonly #tree = new HashTree();
  readonly #sign: (message: Uint8Array) => Uint8Array;
  readonly #cosignedSizes = new Map<string, number>();
  #standing: BoardStanding = 'witness-unreachable';
  #hasBeenSure = false;
  published: Published | undefined;

  constructor(parts: BoardParts, leaves: Iterable<Uint8Array>) {
    this.#parts = parts;
    this.#sign = nativeEd25519Signer(parts.secretSeed);
    for (const leaf of leaves) this.append(leaf);
  }

  get size(): number {
    return this.#tree.size;
  }

  get standing(): BoardStanding {
    return this.#standing;
  }

  /** Whether it is known, since this start, that nothing is missing: only then may anything be added. */
  get mayGrow(): boolean {
    return this.#hasBeenSure && this.#standing !== 'behind-witness';
  }

  get read(): NodeReader {
    return this.#tree.read;
  }

  root(): Uint8Array {
    return this.#tree.root();
  }

  /** The edge as it will be once these leaves stand on the board: what a transaction stores before it is certain. */
  edgeWith(leaves: readonly Uint8Array[]): RightEdgeState {
    const edge = expectOk(RightEdge.restore(this.#tree.edge()));
    for (const leaf of leaves) edge.append(leaf);
    return edge.state();
  }

  append(leaf: Uint8Array): void {
    this.#tree.append(leaf);
  }

  /** A checkpoint of the present size with every cosignature that can be had; undefined where those are too few. */
  async cosigned(): Promise<Published | undefined> {
    const { key, witnesses, witnessesRequired, post } = this.#parts;
    const { size, read } = this.#tree;
    const unsigned = { origin: key.name, size, root: this.#tree.root(), extensions: [] };
    const checkpoint = signCheckpointWith(unsigned, { key, sign: this.#sign });
    const answers = await Promise.all(
      witnesses.map(async (witness) => {
        const oldSize = this.#cosignedSizes.get(witness.key.name) ?? 0;
        const question = { checkpoint, tree: { size, read }, oldSize, verify: nativeVerifyEd25519 };
        const answer = await askWitness(witness, question, post);
        if (answer.type === 'cosigned') this.#cosignedSizes.set(witness.key.name, size);
        return answer;
      }),
    );
    const cosignatures = answers.flatMap((answer) => (answer.type === 'cosigned' ? [answer.cosignature] : []));
    // A larger tree may have been witnessed while this one was asked about: that is no sign of a backup.
    const isBehind = size === this.#tree.size && answers.some(({ type }) => type === 'ahead');
    const isEnough = cosignatures.length >= witnessesRequired;
    this.#standing = isBehind ? 'behind-witness' : isEnough ? 'sure' : 'witness-unreachable';
    this.#hasBeenSure ||= this.#standing === 'sure';
    const parsed = parseCheckpoint(checkpoint);
    if (this.#standing !== 'sure' || !parsed.ok) return undefined;
    const { note } = parsed.value;
    return { size, checkpoint: formatNote({ ...note, signatures: [...note.signatures, ...cosignatures] }) };
  }

  /** Takes what was published before this start, if it is a checkpoint of this very board. */
  restorePublished(checkpoint: Uint8Array): void {
    const parsed = parseCheckpoint(checkpoint);
    const isOwn = parsed.ok && parsed.value.note.signatures.some((signature) => isBy(signature, this.#parts.key));
    if (isOwn) this.published = { size: parsed.value.checkpoint.size, checkpoint };
  }

  /** The hashes of `width` nodes from `start`, as a tile holds them. */
  async hashes(level: number, start: number, width: number): Promise<Uint8Array> {
    const nodes = Array.from({ length: width }, (_, index) => this.#tree.read(level, start + index));
    return concatBytes(...(await Promise.all(nodes)));
  }
}
