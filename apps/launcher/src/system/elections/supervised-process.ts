import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, type WriteStream } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { LaunchFailure } from '../launch-failure.ts';

export interface ProcessPlan {
  /** For the person at the terminal. */
  readonly title: string;
  readonly script: string;
  readonly words: readonly string[];
  /** All it learns of the environment. */
  readonly env: Readonly<Record<string, string>>;
  /** What it prints; begun anew at every start of the product. */
  readonly logFile: string;
}

const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 10_000;
const PAUSE_MS = { first: 250, longest: 5_000 };
/** The first words of every part say where it listens. */
const STARTED = ' on http://';

/** A part of the product that runs as a process of its own, and again whenever it ends before it has been asked to. */
export class SupervisedProcess {
  readonly #plan: ProcessPlan;
  readonly #log: WriteStream;
  readonly #stopping = new AbortController();
  readonly #started: Promise<true>;
  readonly #ended: Promise<void>;
  #child: ChildProcess | null = null;
  #tellStarted: (value: true) => void = () => undefined;

  private constructor(plan: ProcessPlan) {
    this.#plan = plan;
    this.#log = createWriteStream(plan.logFile, { mode: 0o600 });
    this.#started = new Promise((resolve) => (this.#tellStarted = resolve));
    this.#ended = this.#live();
  }

  /** Answers once the process listens. */
  static async start(plan: ProcessPlan): Promise<SupervisedProcess> {
    const running = new SupervisedProcess(plan);
    const waiting = new AbortController();
    const tooLate = delay(START_TIMEOUT_MS, false, { signal: waiting.signal }).catch(() => false);
    const isUp = await Promise.race([running.#started, tooLate]);
    waiting.abort();
    if (isUp) return running;
    await running.stop();
    throw new LaunchFailure(`${plan.title} did not start; ${plan.logFile} says why.`);
  }

  /** Asks it to end and waits until it has. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#child?.kill('SIGTERM');
    const timer = setTimeout(() => this.#child?.kill('SIGKILL'), STOP_TIMEOUT_MS);
    await this.#ended;
    clearTimeout(timer);
    this.#log.end();
  }

  async #live(): Promise<void> {
    const { signal } = this.#stopping;
    let pauseMs = PAUSE_MS.first;
    while (!signal.aborted) {
      const wasUp = await this.#once();
      pauseMs = wasUp ? PAUSE_MS.first : Math.min(pauseMs * 2, PAUSE_MS.longest);
      await delay(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  }

  /** One life of the process; answers whether it came up. */
  #once(): Promise<boolean> {
    const { script, words, env } = this.#plan;
    return new Promise((resolve) => {
      const child = spawn(process.execPath, [script, ...words], {
        env: { ...env, BARAZA_ENDS_WITH_PARENT: '1' },
        // A group of its own: Ctrl-C must reach us first. Its input ends with us, however we end, and so does it.
        detached: true,
        stdio: ['pipe', 'pipe', 'pipe'],
      });
      this.#child = child;
      let isUp = false;
      child.stdout.on('data', (chunk: Buffer) => {
        this.#log.write(chunk);
        isUp ||= chunk.includes(STARTED);
        if (isUp) this.#tellStarted(true);
      });
      child.stderr.on('data', (chunk: Buffer) => this.#log.write(chunk));
      child.stdin.on('error', () => undefined);
      child.once('error', () => resolve(false));
      child.once('close', () => resolve(isUp));
    });
  }
}
