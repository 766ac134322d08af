import type { ReactNode } from 'react';

export interface Definition {
  readonly term: ReactNode;
  readonly value: ReactNode;
}

/** Facts with their names, one a line; the name moves above the fact on narrow screens. */
export function DefinitionList({ items }: { readonly items: readonly Definition[] }) {
  return (
    <dl className="definitions">
      {items.map((item, index) => (
        <div key={index} className="definition">
          <dt>{item.term}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
