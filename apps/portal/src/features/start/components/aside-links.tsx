import { Link } from '@baraza/ui';
import type { ReactNode } from 'react';
import { PublicLink } from './public-link.tsx';

interface AsideLinksProps {
  readonly links: readonly { readonly href: string; readonly label: ReactNode }[];
  /** Fund whose public page is named as well. */
  readonly fundSlug?: string | undefined;
}

/** Beside the heading of a section: where the whole of it is. */
export function AsideLinks({ links, fundSlug }: AsideLinksProps) {
  return (
    <ul className="aside-links">
      {links.map(({ href, label }) => (
        <li key={href}>
          <Link href={href}>{label}</Link>
        </li>
      ))}
      {fundSlug ? (
        <li>
          <PublicLink slug={fundSlug} />
        </li>
      ) : null}
    </ul>
  );
}
