import type { ReactNode } from 'react';
import { KangaStrip } from './kanga.tsx';

export interface PrintPageProps {
  /** Who issues it: the name of the institution and the fund. */
  readonly issuer: ReactNode;
  readonly title: ReactNode;
  /** Number and date, as they are quoted elsewhere. */
  readonly reference?: ReactNode;
  readonly children: ReactNode;
  /** How to check that it is genuine. */
  readonly footer?: ReactNode;
  /** Buttons; never printed. */
  readonly actions?: ReactNode;
}

/** A page made to be printed (receipt, agreement, minutes, board pack): the browser makes the PDF, in every script. */
export function PrintPage({ issuer, title, reference, children, footer, actions }: PrintPageProps) {
  return (
    <div className="print-page">
      {actions ? <div className="form-actions no-print">{actions}</div> : null}
      <article className="print-sheet">
        <header className="print-head">
          <p className="print-issuer">{issuer}</p>
          <KangaStrip />
          <h1 tabIndex={-1}>{title}</h1>
          {reference ? <p className="hint">{reference}</p> : null}
        </header>
        <div className="stack">{children}</div>
        {footer ? <footer className="print-foot">{footer}</footer> : null}
      </article>
    </div>
  );
}
