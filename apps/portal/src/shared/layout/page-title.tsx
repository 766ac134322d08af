import { useEffect } from 'react';

/** The title of the tab and the history. Kinds of things, never names of people (a screen may be seen by others). */
export function PageTitle({ title }: { readonly title: string }) {
  useEffect(() => {
    document.title = `${title} · Baraza`;
  }, [title]);
  return null;
}
