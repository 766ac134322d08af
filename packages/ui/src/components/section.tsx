import { useId, type ReactNode } from 'react';

export interface SectionProps {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  /** Beside the heading: a link to all of it, a small act. */
  readonly aside?: ReactNode;
  readonly id?: string;
}

/** A part of a page: a heading on a rule, then what it holds. Not a box. */
export function Section({ title, lead, children, aside, id }: SectionProps) {
  const headingId = useId();
  return (
    <section className="section" aria-labelledby={headingId} id={id}>
      <div className="section-head">
        <h2 id={headingId}>{title}</h2>
        {aside ? <div className="section-aside">{aside}</div> : null}
      </div>
      {lead ? <p className="hint">{lead}</p> : null}
      {children}
    </section>
  );
}
