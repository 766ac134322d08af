import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Clock } from '@baraza/api';

/**
 * Runs at real speed, some time away from now: the demo's past is played by moving it. It never goes back, because
 * books and journals are kept in the order of its time.
 */
export class DemoClock implements Clock {
  readonly #file: string | null;
  #offsetMs = 0;

  /** Processes that run beside this one read the time's distance from now in `file`. */
  constructor(file: string | null = null) {
    this.#file = file;
    // A visitor who jumped ahead stays there after a restart; a past that was being played says itself where it goes on.
    this.#offsetMs = Math.max(0, offsetIn(file));
    this.#tell();
  }

  now(): Date {
    return new Date(Date.now() + this.#offsetMs);
  }

  /** Goes to `moment` and runs on from there; does nothing if that has passed already. */
  moveTo(moment: Date): void {
    if (this.#started && moment.getTime() <= this.now().getTime()) return;
    this.#started = true;
    this.#offsetMs = moment.getTime() - Date.now();
    this.#tell();
  }

  /** From here on it is the real time. */
  arriveInThePresent(): void {
    this.#offsetMs = 0;
    this.#tell();
  }

  #started = false;

  #tell(): void {
    if (this.#file === null) return;
    writeFileSync(`${this.#file}.new`, JSON.stringify({ offsetMs: this.#offsetMs }));
    renameSync(`${this.#file}.new`, this.#file);
  }
}

function offsetIn(file: string | null): number {
  try {
    const { offsetMs } = JSON.parse(readFileSync(file ?? '', 'utf8')) as { offsetMs?: unknown };
    return typeof offsetMs === 'number' && Number.isFinite(offsetMs) ? offsetMs : 0;
  } catch {
    return 0;
  }
}
