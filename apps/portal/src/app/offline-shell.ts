/** Keeps the shell of the workspaces for reading and writing offline. Only where a built portal is served. */
export async function keepShellOffline(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  try {
    await whenPageIsLoaded();
    await navigator.serviceWorker.register('/sw.js', { scope: '/app' });
    // Its code must be here before the line is gone.
    await import('./offline-room.tsx');
    await keepCurrentFiles();
  } catch {
    // Private windows and old browsers have none: everything else works without.
  }
}

/** Keeping copies must not compete with the page itself on a slow line. */
function whenPageIsLoaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => window.addEventListener('load', () => resolve(), { once: true }));
}

/** The first visit is over before the worker watches: the files it already fetched are handed to it. */
async function keepCurrentFiles(): Promise<void> {
  const cache = await caches.open('baraza-shell-1');
  const files = performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname);
  const wanted = files.filter((path) => path.startsWith('/assets/') || path === '/boot.js');
  await Promise.all(
    ['/app', ...new Set(wanted)].map(async (path) => ((await cache.match(path)) ? undefined : cache.add(path))),
  );
}
