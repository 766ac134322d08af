import { useId, type ReactNode } from 'react';

export interface SectionProps {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  /** Beside the heading: a link to all of it, a small act. */
  readonly aside?: ReactNode;
  readonly id?: string;
  /** For pictures and tables that need the whole width; otherwise the heading stands in the margin on wide screens. */
  readonly isWide?: boolean;
}

/** A part of a page: a heading on a rule, then what it holds. Not a box. */
export function Section({ title, lead, children, aside, id, isWide = false }: SectionProps) {
  const headingId = useId();
  return (
    <section className={isWide ? 'section section-wide' : 'section'} aria-labelledby={headingId} id={id}>
      <div className="section-head">
        <h2 id={headingId}>{title}</h2>
        {lead ? <p className="section-lead">{lead}</p> : null}
        {aside ? <div className="section-aside">{aside}</div> : null}
      </div>
      <div className="section-body">{children}</div>
    </section>
  );
}
