import type { ReactNode } from 'react';
import { Anchor } from '../ui-context.tsx';

export interface NavItem {
  readonly href: string;
  readonly label: ReactNode;
  readonly isCurrent?: boolean;
  /** How many things wait there; not shown when zero. In words for screen readers through `countLabel`. */
  readonly count?: number;
  readonly countLabel?: string;
}

/** Rooms of one place, as links with addresses: they can be opened, shared and gone back to, unlike tabs. */
export function SectionNav({ label, items }: { readonly label: string; readonly items: readonly NavItem[] }) {
  return (
    <nav className="section-nav" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <Anchor href={item.href} aria-current={item.isCurrent ? 'page' : undefined}>
              {item.label}
              {item.count ? (
                <>
                  {' '}
                  <span className="section-nav-count" aria-hidden={item.countLabel ? 'true' : undefined}>
                    {item.count}
                  </span>
                  {item.countLabel ? <span className="visually-hidden">{item.countLabel}</span> : null}
                </>
              ) : null}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}
