/**
 * What somebody typed and the server does not have yet. localStorage rather than IndexedDB, because its
 * write is over before the next key is pressed: a tab that is killed loses nothing.
 */
export interface StoredDraft<Value> {
  readonly value: Value;
  /** When it was written here, in milliseconds since 1970. */
  readonly writtenAtMs: number;
}

const PREFIX = 'baraza.draft.';

/** The draft kept under `key`, or null. A draft that cannot be read is treated as none. */
export function readDraft<Value>(key: string): StoredDraft<Value> | null {
  try {
    const text = localStorage.getItem(PREFIX + key);
    return text === null ? null : (JSON.parse(text) as StoredDraft<Value>);
  } catch {
    return null;
  }
}

/** Keeps `draft`; false where the device has no room or storage is switched off. */
export function writeDraft<Value>(key: string, draft: StoredDraft<Value>): boolean {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function removeDraft(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // Nothing is stored where storage is switched off.
  }
}

/** Keys of the drafts that the server does not have yet. */
export function unsentDrafts(): readonly string[] {
  try {
    return draftKeys();
  } catch {
    return [];
  }
}

/** Forgets every draft of this device: at sign-out, so that the next person at it finds nothing. */
export function clearDrafts(): void {
  try {
    for (const key of draftKeys()) removeDraft(key);
  } catch {
    // Nothing is stored where storage is switched off.
  }
}

function draftKeys(): string[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => key.slice(PREFIX.length));
}
