import { readFileSync } from 'node:fs';

/**
 * The time as this process shall have it: real, or off by what the demo's launcher last wrote (`{"offsetMs": n}` in the
 * file that `BARAZA_DEMO_CLOCK` names). Throws in production, where nobody may move the hour at which a vote closes.
 */
export function clockOf(env: NodeJS.ProcessEnv): () => Date {
  const file = env['BARAZA_DEMO_CLOCK'];
  if (!file) return () => new Date();
  if (env['NODE_ENV'] === 'production') throw new Error('BARAZA_DEMO_CLOCK is refused in production');
  return () => new Date(Date.now() + readOffsetMs(file));
}

function readOffsetMs(file: string): number {
  try {
    const { offsetMs } = JSON.parse(readFileSync(file, 'utf8')) as { readonly offsetMs?: unknown };
    return typeof offsetMs === 'number' && Number.isFinite(offsetMs) ? offsetMs : 0;
  } catch {
    return 0;
  }
}
