import type { ReactNode } from 'react';

export interface ProblemPageProps {
  /** What happened, as a heading. */
  readonly title: ReactNode;
  /** What was kept, and what to do. */
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** A number to quote to whoever helps. Never an error text. */
  readonly reference?: ReactNode;
}

/** Offline, forbidden, not found, failed: written for the person who meets it, never blaming. */
export function ProblemPage({ title, children, actions, reference }: ProblemPageProps) {
  return (
    <div className="problem-page">
      <svg className="problem-mark" viewBox="0 0 120 44" width="120" height="44" aria-hidden="true">
        <path d="M4 24h112v7H4zM14 31h8v12h-8zM98 31h8v12h-8z" />
        <path className="kanga-seed" d="M60 2l8 8-8 8-8-8z" />
      </svg>
      <h1 tabIndex={-1}>{title}</h1>
      <div className="prose">{children}</div>
      {actions ? <div className="form-actions">{actions}</div> : null}
      {reference ? <p className="hint">{reference}</p> : null}
    </div>
  );
}
