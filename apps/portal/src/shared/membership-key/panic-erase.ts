import { clearLocalData } from '../session/clear-local-data.ts';

/** What this portal keeps in IndexedDB, for browsers that cannot list it. */
const DATABASES = ['baraza-membership-keys', 'baraza-voting-passes', 'baraza-joining', 'baraza-election-keys'];
const LONGEST_MS = 1500;

function erase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = request.onerror = request.onblocked = () => resolve();
  });
}

async function everyDatabase(): Promise<string[]> {
  const listed = 'databases' in indexedDB ? await indexedDB.databases().catch(() => []) : [];
  const own = listed.flatMap(({ name }) => (name?.startsWith('baraza') ? [name] : []));
  return [...new Set([...DATABASES, ...own])];
}

/**
 * Everything at once: keys, voting passes, half-finished joining, drafts and pages kept for reading. The membership
 * goes on: its recovery code, or its organisations, bring it back.
 */
export async function eraseThisDevice(): Promise<void> {
  clearLocalData();
  const work = everyDatabase().then((names) => Promise.all(names.map(erase)));
  await Promise.race([work, new Promise((resolve) => setTimeout(resolve, LONGEST_MS))]);
}
