export const SHELF = 'baraza.reading';

/**
 * Forgets all pages kept for reading, before the next line of code runs: `localStorage` and not IndexedDB, because
 * somebody who leaves in a hurry does not wait for a transaction.
 */
export function forgetReading(): void {
  try {
    localStorage.removeItem(SHELF);
  } catch {
    // Nothing is stored where storage is switched off.
  }
}

/** Forgets them unless they are this account's: nobody reads what another person kept on the same device. */
export function forgetReadingOfOthers(accountId: string): void {
  try {
    const kept = localStorage.getItem(SHELF);
    if (kept !== null && (JSON.parse(kept) as { accountId?: unknown }).accountId !== accountId) forgetReading();
  } catch {
    forgetReading();
  }
}

/** Whether the page at `path` is kept: a look, for the frame, at what `kept-copies.ts` reads with care. */
export function hasCopyOf(path: string): boolean {
  try {
    return (localStorage.getItem(SHELF) ?? '').includes(JSON.stringify(path));
  } catch {
    return false;
  }
}
