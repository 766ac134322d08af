import type { ReactNode } from 'react';
import { Anchor, useUi } from '../ui-context.tsx';

export interface Crumb {
  readonly href: string;
  readonly label: ReactNode;
}

/** The way back, from the outermost room to the one before this page. The page itself is its heading. */
export function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  return (
    <nav className="breadcrumbs" aria-label={useUi().strings.breadcrumbs}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.href}>
            <Anchor href={crumb.href}>{crumb.label}</Anchor>
          </li>
        ))}
      </ol>
    </nav>
  );
}
