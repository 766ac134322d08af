import { startBallotPool } from './ballot-pool.ts';
import type { RecountNews, RecountRequest } from './recount-messages.ts';
import { runRecount } from './run-recount.ts';

const tell = (news: RecountNews): void => self.postMessage(news);

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The bytes of the archive, with a word after every piece that arrives. */
async function download(url: string): Promise<Uint8Array> {
  const response = await fetch(url, { credentials: 'omit' });
  if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
  const total = Number(response.headers.get('content-length')) || null;
  const parts: Uint8Array[] = [];
  let loaded = 0;
  const reader = response.body.getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    parts.push(step.value);
    loaded += step.value.length;
    tell({ type: 'loading', loaded, total });
  }
  return joined(parts, loaded);
}

async function answer({ bundleUrl, mode }: RecountRequest): Promise<void> {
  try {
    const archive = await download(bundleUrl);
    await runRecount({ archive, mode, work: startBallotPool(mode), tell });
  } catch (error) {
    tell({ type: 'unreadable', reason: error instanceof Error ? error.message : String(error) });
  }
}

self.addEventListener('message', (event: MessageEvent<RecountRequest>) => void answer(event.data));
