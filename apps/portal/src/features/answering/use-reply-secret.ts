import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';

const KEY = 'baraza.reply-link';

/**
 * The secret of a reply link. It comes behind the #, which browsers send to nobody, and leaves the address at once, so that
 * it stands in no history, screenshot or shared address. This tab alone keeps it, so that a reload loses nothing.
 */
export function useReplySecret(): string {
  const { hash } = useLocation();
  const [secret, setSecret] = useState(takeSecret);
  // Somebody may open a second link in the same tab: then only the part behind the # changes.
  useEffect(() => {
    if (window.location.hash.length > 1) setSecret(takeSecret());
  }, [hash]);
  return secret;
}

function takeSecret(): string {
  const found = window.location.hash.slice(1);
  if (found === '') return kept();
  window.history.replaceState(window.history.state, '', window.location.pathname);
  try {
    sessionStorage.setItem(KEY, found);
  } catch {
    // Where nothing may be stored the link is opened again after a reload.
  }
  return found;
}

function kept(): string {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** The link has done its work: this tab forgets it. */
export function forgetReplySecret(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
