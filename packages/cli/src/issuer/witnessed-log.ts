import {
  consistencyProof,
  formatAddCheckpoint,
  parseCheckpoint,
  parseNote,
  signCheckpoint,
  utf8,
  verifyCosignature,
  type VerifierKey,
} from '@baraza/transparency-log';
import type { HashTree } from './hash-tree.ts';

/** A witness that an issuer asks before it answers. */
export interface WitnessAddress {
  readonly key: VerifierKey;
  readonly url: string;
}

export type WitnessAnswer =
  | 'cosigned'
  /** The witness has seen a longer log than this one: this issuer was restored from an old backup. */
  | 'ahead'
  | 'unreachable';

const TIMEOUT_MS = 10_000;

/** Asks witnesses to cosign the log of one style, and remembers up to which size they all have. */
export class WitnessedLog {
  /** Everything below this index has been cosigned by every witness. */
  cosignedSize = 0;
  readonly #origin: string;
  readonly #secretSeed: Uint8Array;
  readonly #witnesses: readonly WitnessAddress[];
  readonly #tree: HashTree;

  constructor(origin: string, secretSeed: Uint8Array, witnesses: readonly WitnessAddress[], tree: HashTree) {
    this.#origin = origin;
    this.#secretSeed = secretSeed;
    this.#witnesses = witnesses;
    this.#tree = tree;
  }

  checkpoint(): Uint8Array {
    const { size } = this.#tree;
    const checkpoint = { origin: this.#origin, size, root: this.#tree.root(), extensions: [] };
    return signCheckpoint(checkpoint, this.#secretSeed);
  }

  /** Brings every witness up to the present size. */
  async submit(): Promise<WitnessAnswer> {
    const { size } = this.#tree;
    const checkpoint = this.checkpoint();
    for (const witness of this.#witnesses) {
      const answer = await this.#ask(witness, checkpoint, this.cosignedSize);
      if (answer !== 'cosigned') return answer;
    }
    this.cosignedSize = size;
    return 'cosigned';
  }

  async #ask(witness: WitnessAddress, checkpoint: Uint8Array, oldSize: number): Promise<WitnessAnswer> {
    const proof = await consistencyProof(this.#tree.read, oldSize, this.#tree.size);
    const body = new Uint8Array(formatAddCheckpoint({ oldSize, proof, checkpoint }));
    const request = { method: 'POST', body, signal: AbortSignal.timeout(TIMEOUT_MS) };
    const response = await fetch(`${witness.url}/add-checkpoint`, request).catch(() => undefined);
    const text = await response?.text().catch(() => undefined);
    if (response === undefined || text === undefined) return 'unreachable';
    if (response.status === 409 && response.headers.get('content-type') === 'text/x.tlog.size') {
      const theirs = Number(text.trim());
      if (theirs > this.#tree.size) return 'ahead';
      return theirs === oldSize ? 'unreachable' : this.#ask(witness, checkpoint, theirs);
    }
    // Another tree of the same size, or a proof that fails: this log is not the one the witness knows.
    if (response.status === 409 || response.status === 422) return 'ahead';
    return response.status === 200 && this.#holds(witness, checkpoint, text) ? 'cosigned' : 'unreachable';
  }

  #holds({ key }: WitnessAddress, checkpoint: Uint8Array, lines: string): boolean {
    const signed = parseCheckpoint(checkpoint);
    if (!signed.ok) return false;
    const note = parseNote(utf8(`${signed.value.note.text}\n${lines}`));
    return note.ok && verifyCosignature({ ...signed.value, note: note.value }, key).ok;
  }
}
