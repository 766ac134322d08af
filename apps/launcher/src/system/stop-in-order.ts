type Stop = () => Promise<void> | void;

/** Remembers how to end what was started, and ends it the other way round, once, whatever fails on the way. */
export class StopInOrder {
  readonly #stops: Stop[] = [];
  #stopping: Promise<void> | null = null;

  add(stop: Stop): void {
    this.#stops.push(stop);
  }

  run(): Promise<void> {
    this.#stopping ??= this.#runAll();
    return this.#stopping;
  }

  async #runAll(): Promise<void> {
    for (let stop = this.#stops.pop(); stop; stop = this.#stops.pop()) {
      try {
        await stop();
      } catch (error) {
        console.error('something did not stop cleanly:', error);
      }
    }
  }
}
