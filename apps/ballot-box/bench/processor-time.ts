import { readFileSync } from 'node:fs';

/** Processor time of this process in milliseconds: other work on the machine does not count. */
export function ownMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

const TICK_MS = 10;

/** The same of another process (proc(5) stat: utime and stime). */
export function processorMsOf(processId: number): number {
  const stat = readFileSync(`/proc/${processId}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/** Does all work, at most so much of it at once. */
export async function atMost<Item>(concurrent: number, items: readonly Item[], work: (item: Item) => Promise<unknown>) {
  const queue = items.values();
  const worker = async (): Promise<void> => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: concurrent }, worker));
}

export function tell(title: string, ratio: number, aim: number, detail: string): void {
  process.stdout.write(`${title.padEnd(34)} ${ratio.toFixed(2)}  (aim ≥ ${aim.toFixed(1)})  ${detail}\n`);
}
