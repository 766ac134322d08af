// Keeps the voting page itself, so that a ballot can be written and sealed without a line. It is asked for when a pass is
// opened and removed when the ballot is cast. It keeps files of the page only: no answer of the ballot box, no pass, no
// ballot. A page once kept is not exchanged while it is open, so that nobody can slip in another script halfway.
const CACHE = 'baraza-voting-__VERSION__';
const FILES = __FILES__;
const ADDRESSES = /^\/(receipt|carry|elections\/[a-z0-9-]+)?$/;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(removeOthers().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    // One file serves every address of the page.
    if (ADDRESSES.test(url.pathname)) event.respondWith(keptOrFresh('/', request));
  } else if (FILES.includes(url.pathname)) {
    event.respondWith(keptOrFresh(url.pathname, request));
  }
});

async function removeOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
}

async function keptOrFresh(key, request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(key)) ?? fetch(request);
}
