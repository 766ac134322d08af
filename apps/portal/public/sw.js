// Lets the workspaces open without a line, so that a draft can be read and written on after a reload offline.
// It keeps the shell and its hashed files only: no answer of the API, no page that says anything about a person.
const SHELL = 'baraza-shell-1';

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== SHELL).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate' && (url.pathname === '/app' || url.pathname.startsWith('/app/'))) {
    event.respondWith(freshOrKept(request, '/app'));
  } else if (url.pathname.startsWith('/assets/')) {
    event.respondWith(keptOrFresh(request));
  } else if (url.pathname === '/boot.js' || url.pathname === '/baraza.svg') {
    event.respondWith(freshOrKept(request, url.pathname));
  }
});

// One page serves every address of the workspaces, so one copy stands for all of them.
async function freshOrKept(request, key) {
  const cache = await caches.open(SHELL);
  try {
    const fresh = await fetch(request);
    if (fresh.ok) await cache.put(key, fresh.clone());
    // A gateway whose server is away answers too: what is kept says more than its error page.
    return fresh.status >= 502 ? ((await cache.match(key)) ?? fresh) : fresh;
  } catch (offline) {
    const kept = await cache.match(key);
    if (kept) return kept;
    throw offline;
  }
}

// Hashed files never change: what is kept is right.
async function keptOrFresh(request) {
  const cache = await caches.open(SHELL);
  const kept = await cache.match(request);
  if (kept) return kept;
  const fresh = await fetch(request);
  if (fresh.ok) await cache.put(request, fresh.clone());
  return fresh;
}
