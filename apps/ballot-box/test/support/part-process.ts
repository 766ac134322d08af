import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';

/** A part as a process of its own that can be killed and started again on the same data and ports. */
export class PartProcess {
  readonly #script: string;
  readonly #words: readonly string[];
  readonly #env: Readonly<Record<string, string>>;
  #child: ChildProcess | null = null;
  #ended: Promise<void> = Promise.resolve();
  /** How often it has been killed. */
  kills = 0;

  constructor(script: string, words: readonly string[], env: Readonly<Record<string, string>>) {
    this.#script = script;
    this.#words = words;
    this.#env = env;
  }

  get id(): number {
    return this.#child?.pid ?? 0;
  }

  get isRunning(): boolean {
    return this.#child !== null && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Resolves once it listens. */
  async start(): Promise<void> {
    const env = { PATH: process.env['PATH'] ?? '', ...this.#env, BARAZA_ENDS_WITH_PARENT: '1' };
    const child = spawn(process.execPath, [this.#script, ...this.#words], { env, stdio: ['pipe', 'pipe', 'inherit'] });
    this.#child = child;
    this.#ended = new Promise((resolve) => child.once('close', () => resolve()));
    await new Promise<void>((resolve, reject) => {
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes(' on http://')) resolve();
      });
      child.once('close', () => reject(new Error(`it ended instead of starting: ${said}`)));
    });
  }

  kill = (): void => {
    this.kills += 1;
    this.#child?.kill('SIGKILL');
  };

  /** Starts it again if it has been killed. */
  async revive(): Promise<void> {
    if (this.#child?.killed) await this.#ended;
    while (!this.isRunning) await this.start().catch(() => undefined);
  }

  async stop(): Promise<void> {
    this.#child?.kill('SIGTERM');
    await this.#ended;
  }
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
