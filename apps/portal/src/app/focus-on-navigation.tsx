import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** After a change of page, keyboard and screen reader start at its heading, as after a full load. */
export function FocusOnNavigation() {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [pathname]);
  return null;
}
