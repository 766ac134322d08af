import type { ReactNode } from 'react';
import { KangaStrip } from './kanga.tsx';

/** Nothing here yet: why, and what the person who meets it can do. */
export function EmptyState({
  title,
  children,
  actions,
}: {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <div className="empty-state">
      <KangaStrip quiet />
      <p className="empty-state-title">{title}</p>
      {children ? <div className="hint">{children}</div> : null}
      {actions ? <div className="form-actions">{actions}</div> : null}
    </div>
  );
}
