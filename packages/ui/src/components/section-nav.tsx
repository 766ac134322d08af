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

interface MoreItems {
  readonly label: ReactNode;
  readonly items: readonly NavItem[];
}

/**
 * Rooms of one place, as links with addresses: they can be opened, shared and gone back to, unlike tabs. What is needed
 * less often stands under `more`; the room one is in is always in sight.
 */
export function SectionNav({
  label,
  items,
  more,
}: {
  readonly label: string;
  readonly items: readonly NavItem[];
  readonly more?: MoreItems | undefined;
}) {
  const current = more?.items.find((item) => item.isCurrent);
  return (
    <nav className="section-nav" aria-label={label}>
      <ul>
        {[...items, ...(current ? [current] : [])].map((item) => (
          <li key={item.href}>
            <NavAnchor item={item} />
          </li>
        ))}
        {more ? (
          <li className="section-nav-more">
            <MoreRooms
              key={current?.href ?? ''}
              label={more.label}
              items={more.items.filter((item) => item !== current)}
            />
          </li>
        ) : null}
      </ul>
    </nav>
  );
}

function MoreRooms({ label, items }: MoreItems) {
  return (
    <details>
      <summary>{label}</summary>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <NavAnchor item={item} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function NavAnchor({ item }: { readonly item: NavItem }) {
  return (
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
  );
}
