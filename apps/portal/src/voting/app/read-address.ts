export type Page = 'vote' | 'receipt' | 'carry';

export interface Address {
  readonly page: Page;
  /** The pass that came behind the `#`, if one did. */
  readonly pass: string | undefined;
}

/**
 * What the address asks for. A pass is taken out of it at once, and so is the election's name: this page's entry in the
 * browser's history then says nothing but the host.
 */
export function takeAddress(location: Location, history: History): Address {
  const { pathname, hash } = location;
  const page = pathname === '/receipt' ? 'receipt' : pathname === '/carry' ? 'carry' : 'vote';
  if (page === 'vote' && (pathname !== '/' || hash !== '')) history.replaceState(null, '', '/');
  return { page, pass: hash.startsWith('#pass=') ? hash : undefined };
}
