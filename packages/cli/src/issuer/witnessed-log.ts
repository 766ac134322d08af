import { nativeEd25519Signer, nativeVerifyEd25519 } from '@baraza/blind-ballots/node';
import {
  askWitness,
  signCheckpointWith,
  verifierKeyOf,
  type HashTree,
  type SignWith,
  type WitnessAddress,
} from '@baraza/transparency-log';
import { postToWitness } from '../http/post-to-witness.ts';

export type WitnessedAnswer =
  | 'cosigned'
  /** The witness has seen a longer log than this one: this issuer was restored from an old backup. */
  | 'ahead'
  | 'unreachable';

/** Asks witnesses to cosign the log of one style, and remembers up to which size they all have. */
export class WitnessedLog {
  /** Everything below this index has been cosigned by every witness. */
  cosignedSize = 0;
  readonly #signer: SignWith;
  readonly #witnesses: readonly WitnessAddress[];
  readonly #tree: HashTree;
  #checkpoint: { readonly size: number; readonly bytes: Uint8Array } | undefined;

  constructor(origin: string, secretSeed: Uint8Array, witnesses: readonly WitnessAddress[], tree: HashTree) {
    this.#signer = { key: verifierKeyOf(origin, 1, secretSeed), sign: nativeEd25519Signer(secretSeed) };
    this.#witnesses = witnesses;
    this.#tree = tree;
  }

  /** Of the present size; the tree only ever holds what is on disk. */
  checkpoint(): Uint8Array {
    const { size } = this.#tree;
    if (this.#checkpoint?.size === size) return this.#checkpoint.bytes;
    const checkpoint = { origin: this.#signer.key.name, size, root: this.#tree.root(), extensions: [] };
    const bytes = signCheckpointWith(checkpoint, this.#signer);
    this.#checkpoint = { size, bytes };
    return bytes;
  }

  /** Brings every witness up to the present size. */
  async submit(): Promise<WitnessedAnswer> {
    const { size, read } = this.#tree;
    const tree = { size, read };
    const question = { checkpoint: this.checkpoint(), tree, oldSize: this.cosignedSize, verify: nativeVerifyEd25519 };
    for (const witness of this.#witnesses) {
      const answer = await askWitness(witness, question, postToWitness);
      if (answer.type !== 'cosigned') return answer.type;
    }
    this.cosignedSize = size;
    return 'cosigned';
  }
}
