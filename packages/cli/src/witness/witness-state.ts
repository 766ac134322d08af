import { readFile } from 'node:fs/promises';
import { err, ok, type Result } from '@baraza/result';
import { replaceFile } from '../keys/atomic-file.ts';
import { releaseLock, takeLock } from './lock-file.ts';
import { fromBase64, toBase64, type WitnessedTree } from '@baraza/transparency-log';

type Remembered = Record<string, { readonly size: number; readonly root: string }>;

/** What a witness has cosigned so far, by log: a file that must never be restored from an old backup. */
export class WitnessState {
  readonly #file: string;
  #remembered: Remembered;

  private constructor(file: string, remembered: Remembered) {
    this.#file = file;
    this.#remembered = remembered;
  }

  /** Takes the lock: two runs at once could cosign two different futures. `close` gives it back. */
  static async open(file: string): Promise<Result<WitnessState, string>> {
    const locked = await takeLock(`${file}.lock`);
    if (!locked.ok) return locked;
    try {
      return ok(new WitnessState(file, JSON.parse(await readFile(file, 'utf8')) as Remembered));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ok(new WitnessState(file, {}));
      await releaseLock(`${file}.lock`);
      return err(`${file}: is not a witness's state`);
    }
  }

  treeOf(origin: string): WitnessedTree | undefined {
    const found = Object.hasOwn(this.#remembered, origin) ? this.#remembered[origin] : undefined;
    const root = found === undefined ? undefined : fromBase64(found.root);
    return found === undefined || root === undefined ? undefined : { size: found.size, root };
  }

  /** On disk, with everything before it, when this returns: only then may a cosignature leave. */
  async remember(origin: string, { size, root }: WitnessedTree): Promise<void> {
    const remembered = { ...this.#remembered, [origin]: { size, root: toBase64(root) } };
    const text = JSON.stringify(remembered, undefined, 2);
    await replaceFile(this.#file, `${text}\n`);
    this.#remembered = remembered;
  }

  async close(): Promise<void> {
    await releaseLock(`${this.#file}.lock`);
  }
}
