import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const START = join(import.meta.dirname, '../../src/start.ts');
// Settings of the person who runs the tests must not reach the product under test.
const KEPT = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'BARAZA_BUILD', 'PORTAL_FOLDER'];

/** The product goes on without the rest of its past: whoever waits for the end of it would wait for ever. */
const STUCK = /could not be played to its end.*\n/;

/** `npm start` as a process of its own. */
export interface Launched {
  readonly process: ChildProcess;
  /** What it printed so far, errors included. */
  output(): string;
  /** Resolves with everything printed once the output contains `text`; fails if the process ends before. */
  until(text: string): Promise<string>;
  /** Resolves when the process has ended. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

export function launch(env: Readonly<Record<string, string>>): Launched {
  const kept = Object.fromEntries(KEPT.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
  const child = spawn(process.execPath, [START], { env: { ...kept, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const watchers = new Set<() => void>();
  const keep = (chunk: Buffer): void => {
    output += chunk.toString();
    for (const watcher of watchers) watcher();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended: Launched['ended'] = new Promise((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  const until = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const check = (): void => {
        if (output.includes(text)) resolve(output);
        else if (STUCK.exec(output)) reject(new Error(`it got stuck before it printed "${text}":\n${output}`));
      };
      watchers.add(check);
      void ended.then(() => reject(new Error(`ended before it printed "${text}":\n${output}`)));
      check();
    });
  return { process: child, output: () => output, until, ended };
}

/** The address that a launched product printed. */
export function addressIn(output: string): string {
  const address = /Baraza runs at (\S+)/.exec(output)?.[1];
  if (!address) throw new Error(`no address in:\n${output}`);
  return address;
}
