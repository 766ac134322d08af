const CACHE_PREFIX = 'baraza-voting-';
const NEUTRAL_PAGE = 'https://www.wikipedia.org/';

/** This host's storage, or undefined where the browser allows none (asking for it can throw). */
export function deviceStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

const WORKER = '/sw.js';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): {
    createScriptURL(address: string): string;
  };
}

/** Where the host's policy demands trusted types, an address of a script has to be made by a policy; this one makes one. */
function workerAddress(): string {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('baraza-voting', { createScriptURL: () => WORKER });
  return policy?.createScriptURL(WORKER) ?? WORKER;
}

let isKeeping = false;

/** Keeps the page itself on the device, so that everything until casting works without a line. */
export function keepPageOffline(): void {
  if (isKeeping || !('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  isKeeping = true;
  try {
    navigator.serviceWorker.register(workerAddress()).catch(() => {
      // Without it the page works as long as it stays open.
    });
  } catch {
    // The same where the host's policy forbids it.
  }
}

/** Takes the kept page away again: a phone need not tell that somebody voted on it. */
export async function forgetPage(): Promise<void> {
  isKeeping = false;
  if ('serviceWorker' in navigator) {
    const workers = await navigator.serviceWorker.getRegistrations();
    await Promise.all(workers.map((worker) => worker.unregister()));
  }
  if ('caches' in window) {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(CACHE_PREFIX)).map((name) => caches.delete(name)));
  }
}

/** Erases everything that this host keeps on the device. */
export function forgetEverything(): void {
  try {
    deviceStorage()?.clear();
  } catch {
    // Nothing is kept where storage is switched off.
  }
  forgetPage().catch(() => {
    // The browser is leaving; what it still keeps is the page, which says nothing about a person.
  });
}

/** Empties the screen first, erases, and replaces this page in the history by one that tells nothing. */
export function leaveQuickly(): void {
  document.body.replaceChildren();
  forgetEverything();
  window.location.replace(NEUTRAL_PAGE);
}
