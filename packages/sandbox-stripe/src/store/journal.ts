import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Collection, id, and the new value; null where it was removed. */
export type Change = readonly [collection: string, id: string, value: object | null];

/**
 * The data file: one JSON line per committed request, so that a request is there wholly or not at all. A line cut
 * off by a kill is dropped at the next start, which also rewrites the file to its live content (written beside it,
 * flushed, then renamed). Appends are not flushed to the disk one by one: they outlive the process, not a power cut.
 */
export class Journal {
  readonly #file: string;
  #descriptor: number | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  load(): readonly Change[] {
    const changes = existsSync(this.#file) ? readLines(this.#file) : [];
    const live = [...new Map(changes.map((change) => [`${change[0]}/${change[1]}`, change])).values()].filter(
      ([, , value]) => value !== null,
    );
    this.#rewrite(live);
    this.#descriptor = openSync(this.#file, 'a', 0o600);
    return live;
  }

  append(changes: readonly Change[]): void {
    if (this.#descriptor === undefined) throw new Error('the journal is closed');
    writeSync(this.#descriptor, `${JSON.stringify(changes)}\n`);
  }

  close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }

  #rewrite(changes: readonly Change[]): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    const beside = `${this.#file}.next`;
    writeFileSync(beside, changes.length === 0 ? '' : `${JSON.stringify(changes)}\n`, { mode: 0o600 });
    const descriptor = openSync(beside, 'r+');
    fsyncSync(descriptor);
    closeSync(descriptor);
    renameSync(beside, this.#file);
  }
}

function readLines(file: string): Change[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  // Whatever follows the last line break is a write that a kill cut short; it was never answered.
  lines.pop();
  return lines.flatMap((line, index) => {
    try {
      return JSON.parse(line) as Change[];
    } catch (cause) {
      throw new Error(`line ${index + 1} of the sandbox's data file ${file} is damaged`, { cause });
    }
  });
}
