import { setTimeout as delay } from 'node:timers/promises';
import type { SandboxStripe } from '@baraza/sandbox-stripe';
import type { RunningSystem } from '../system/start-system.ts';
import { DemoClient, StoryRefusal, type Act } from './demo-client.ts';
import type { OutboxView } from './outbox-view.ts';
import type { StoryJournal } from './story-journal.ts';

const DAY_MS = 86_400_000;
const SHORTEST_STEP_MS = 2 * DAY_MS;
const LOOK_EVERY_MS = 15;
const SETTLE_TIMEOUT_MS = 30_000;

/**
 * For the one step that an earlier start may have done without living to write it down. Most steps can simply be done
 * again: they carry a key, or the product says that they are done.
 */
interface OnceOptions<Value> {
  /** Finds what was done; null when it was not. */
  readonly found?: () => Promise<Value | null | undefined>;
  /** Refusals that mean that it was done, and what it answered then. */
  readonly doneIf?: readonly string[];
  readonly done?: Value;
}

/** The product is being stopped: the next start goes on here. */
export class StoryInterrupted extends Error {}

/** What scenes are told with: people who act, a clock that moves on, and steps that happen once. */
export class Tale {
  readonly client: DemoClient;
  readonly sandbox: SandboxStripe | null;
  readonly #system: RunningSystem;
  readonly #journal: StoryJournal;
  readonly #outbox: OutboxView;
  readonly #baseMs: number;
  /** Whether the next step may have been done by a start that was killed before it wrote so. */
  #mayBeDone: boolean;
  #interrupted = false;

  constructor(system: RunningSystem, journal: StoryJournal, outbox: OutboxView, base: Date) {
    this.client = new DemoClient(`http://127.0.0.1:${new URL(system.address).port}`, () => system.clock.now());
    this.sandbox = system.sandbox;
    this.#system = system;
    this.#journal = journal;
    this.#outbox = outbox;
    this.#baseMs = base.getTime();
    this.#mayBeDone = !journal.isEmpty;
  }

  get system(): RunningSystem {
    return this.#system;
  }

  now(): Date {
    return this.#system.clock.now();
  }

  /** The moment so many days before the story was first told; whole days start at the given hour, UTC. */
  daysAgo(days: number, hour = 9): Date {
    const moment = new Date(this.#baseMs - days * DAY_MS);
    if (Math.abs(days) >= 1) moment.setUTCHours(hour, 0, 0, 0);
    return moment;
  }

  /** The calendar day so many days before (or, negative, after) the story was first told. */
  dayAgo(days: number): string {
    return new Date(this.#baseMs - days * DAY_MS).toISOString().slice(0, 10);
  }

  /** What an earlier step of the story answered. */
  known<Value = { id: string }>(step: string): Value {
    if (!this.#journal.has(step)) throw new Error(`the story has not told ${step} yet`);
    return this.#journal.resultOf(step) as Value;
  }

  /** How many starts have begun this step before: 0, or more where one was killed in it. */
  attempt(step: string): number {
    let attempt = 0;
    while (this.#journal.has(`${step}#${attempt}`)) attempt += 1;
    if (!this.#journal.has(step)) this.#journal.record(`${step}#${attempt}`, null);
    return attempt;
  }

  /** No step begins any more; the one under way is finished and written down. */
  interrupt(): void {
    this.#interrupted = true;
  }

  /** Runs `work` once in the life of this installation and answers what it answered then. */
  async once<Value>(step: string, work: () => Promise<Value>, options: OnceOptions<Value> = {}): Promise<Value> {
    if (this.#journal.has(step)) return this.#journal.resultOf(step) as Value;
    if (this.#interrupted) throw new StoryInterrupted();
    const value = this.#mayBeDone ? await this.#doAgain(work, options) : await work();
    this.#mayBeDone = false;
    this.#journal.record(step, value);
    return value;
  }

  async #doAgain<Value>(work: () => Promise<Value>, { found, doneIf, done }: OnceOptions<Value>): Promise<Value> {
    const earlier = await found?.();
    if (earlier) return earlier;
    try {
      return await work();
    } catch (error) {
      if (done !== undefined && error instanceof StoryRefusal && doneIf?.includes(error.type)) return done;
      throw error;
    }
  }

  /** One mutation, once; answers its result. */
  act<Value = { id: string }>(step: string, persona: string, act: Act, options?: OnceOptions<Value>): Promise<Value> {
    return this.once(step, () => this.client.act<Value>(persona, act), options);
  }

  /** Moves the clock on to `moment`, stopping on the way where timers of the product go off, at most every other day. */
  async moveTo(moment: Date): Promise<void> {
    if (this.#interrupted) throw new StoryInterrupted();
    await this.settle();
    for (
      let due = await this.#outbox.nextDue(moment);
      due && due > this.now();
      due = await this.#outbox.nextDue(moment)
    ) {
      const stopMs = Math.max(due.getTime(), this.now().getTime() + SHORTEST_STEP_MS);
      this.#system.clock.moveTo(new Date(Math.min(stopMs, moment.getTime())));
      await this.settle();
    }
    this.#system.clock.moveTo(moment);
    await this.settle();
  }

  /** Until webhooks are delivered and the worker has handled everything that is due. */
  async settle(): Promise<void> {
    const { api, app } = this.#system;
    const worker = app.get(api.OutboxWorker, { strict: false });
    for (const startedAt = performance.now(); ; await delay(LOOK_EVERY_MS)) {
      await this.sandbox?.deliverPendingEvents();
      await worker.drain();
      if ((await this.#outbox.dueCount(this.now())) === 0) break;
      if (performance.now() - startedAt > SETTLE_TIMEOUT_MS) throw new Error('events stay unhandled');
    }
    const failing = await this.#outbox.failing();
    if (failing) throw new Error(`an event failed: ${failing}`);
  }
}
