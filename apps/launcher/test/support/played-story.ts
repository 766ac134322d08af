import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const CACHE = join(import.meta.dirname, '../../.cache');
const PLAYED = join(CACHE, 'played-story');

/** An empty data folder, beside the one that is handed on. */
export function newDataFolder(purpose: string): string {
  mkdirSync(CACHE, { recursive: true });
  return mkdtempSync(join(CACHE, `${purpose}-`));
}

/** Keeps the data of a product that has played its past and has stopped, for the journeys that follow. */
export function handOnPlayedStory(dataFolder: string): void {
  rmSync(PLAYED, { recursive: true, force: true });
  renameSync(dataFolder, PLAYED);
}

/** Those data, for one use; null where nobody handed any on. */
export function takePlayedStory(): string | null {
  const mine = newDataFolder('journeys');
  try {
    renameSync(PLAYED, mine);
    return mine;
  } catch {
    rmSync(mine, { recursive: true, force: true });
    return null;
  }
}
