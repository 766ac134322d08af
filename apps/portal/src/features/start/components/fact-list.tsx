import type { ReactNode } from 'react';
import { Link } from '@baraza/ui';

export interface Fact {
  readonly id: string;
  /** The matter in its author’s words. */
  readonly title: string;
  readonly href: string;
  readonly state?: ReactNode;
  readonly detail?: ReactNode;
}

/** A few records with where each stands; the whole list is elsewhere. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <ul className="facts">
      {facts.map((fact) => (
        <li key={fact.id} className="fact">
          <p className="fact-title">
            <Link quiet href={fact.href}>
              <bdi>{fact.title}</bdi>
            </Link>
          </p>
          {fact.state ? <p className="fact-state">{fact.state}</p> : null}
          {fact.detail ? <div className="fact-detail">{fact.detail}</div> : null}
        </li>
      ))}
    </ul>
  );
}
