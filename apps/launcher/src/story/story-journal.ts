import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * What of the story has happened, one JSON line per step, so that a start after a kill goes on where the last one
 * ended. A step is written down after the product committed it; the step that a kill caught in between is looked up
 * before it is done again.
 */
export class StoryJournal {
  readonly #file: string;
  readonly #results = new Map<string, unknown>();

  /** Whether the file ends in a line that a kill cut off; mended before the next line is written. */
  #endsCutOff = false;

  constructor(file: string) {
    this.#file = file;
    if (!existsSync(file)) return;
    const lines = readFileSync(file, 'utf8').split('\n');
    this.#endsCutOff = lines.pop() !== '';
    for (const line of lines) {
      const [step, result] = JSON.parse(line) as [string, unknown];
      this.#results.set(step, result);
    }
  }

  get isEmpty(): boolean {
    return this.#results.size === 0;
  }

  has(step: string): boolean {
    return this.#results.has(step);
  }

  resultOf(step: string): unknown {
    return this.#results.get(step);
  }

  record(step: string, result: unknown): void {
    if (this.#endsCutOff) writeFileSync(this.#file, [...this.#results].map(lineOf).join(''), { mode: 0o600 });
    this.#endsCutOff = false;
    this.#results.set(step, result);
    appendFileSync(this.#file, lineOf([step, result]), { mode: 0o600 });
  }
}

function lineOf([step, result]: readonly [string, unknown]): string {
  return `${JSON.stringify([step, result ?? null])}\n`;
}
