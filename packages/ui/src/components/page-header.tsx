import type { ReactNode } from 'react';
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx';

export interface PageHeaderProps {
  readonly title: ReactNode;
  /** What kind of thing this is: "Call for applications", "Payment order". A short line above the title. */
  readonly kind?: ReactNode;
  /** One or two sentences: what this page is for, or its finding. */
  readonly lead?: ReactNode;
  readonly crumbs?: readonly Crumb[];
  /** State, dates: facts that belong to the title. */
  readonly facts?: ReactNode;
  readonly actions?: ReactNode;
  /** Language of a title that people wrote, such as `sw`. */
  readonly titleLang?: string;
}

export function PageHeader({ title, kind, lead, crumbs, facts, actions, titleLang }: PageHeaderProps) {
  return (
    <header className="page-header">
      {crumbs && crumbs.length > 0 ? <Breadcrumbs crumbs={crumbs} /> : null}
      {kind ? <p className="page-kind">{kind}</p> : null}
      <h1 tabIndex={-1} lang={titleLang} dir={titleLang ? 'auto' : undefined}>
        {title}
      </h1>
      {lead ? <p className="lead">{lead}</p> : null}
      {facts ? <div className="page-facts">{facts}</div> : null}
      {actions ? <div className="form-actions">{actions}</div> : null}
    </header>
  );
}
