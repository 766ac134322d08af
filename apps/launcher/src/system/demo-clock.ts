import type { Clock } from '@baraza/api';

/**
 * Runs at real speed, some time away from now: the demo's past is played by moving it. It never goes back, because
 * books and journals are kept in the order of its time.
 */
export class DemoClock implements Clock {
  #offsetMs = 0;

  now(): Date {
    return new Date(Date.now() + this.#offsetMs);
  }

  /** Goes to `moment` and runs on from there; does nothing if that has passed already. */
  moveTo(moment: Date): void {
    if (this.#started && moment.getTime() <= this.now().getTime()) return;
    this.#started = true;
    this.#offsetMs = moment.getTime() - Date.now();
  }

  /** From here on it is the real time. */
  arriveInThePresent(): void {
    this.#offsetMs = 0;
  }

  #started = false;
}
