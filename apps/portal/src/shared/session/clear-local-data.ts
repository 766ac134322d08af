const KEPT = new Set(['baraza.theme', 'baraza.locale']);

/** Forgets all that this device keeps for a person; the language and the paper's colour tell nothing and stay. */
export function clearLocalData(): void {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith('baraza.') && !KEPT.has(key)) localStorage.removeItem(key);
    sessionStorage.clear();
  } catch {
    // Nothing is stored where storage is switched off.
  }
  // Pages kept for reading offline belong to the person too.
  if ('caches' in window) void caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name))));
}
