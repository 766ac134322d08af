import type { ReactNode } from 'react';
import { join } from '../join.ts';
import { useUi } from '../ui-context.tsx';

export type NoticeKind = 'info' | 'success' | 'warning' | 'problem';

export interface NoticeProps {
  readonly kind?: NoticeKind;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** Announce at once: for the answer to something the reader just did. */
  readonly isLive?: boolean;
}

/** Something the reader should know. The kind is said in words as well as in colour. */
export function Notice({ kind = 'info', title, children, isLive = false }: NoticeProps) {
  const { strings } = useUi();
  const kindWord = {
    info: strings.noticeInfo,
    success: strings.noticeSuccess,
    warning: strings.noticeWarning,
    problem: strings.noticeProblem,
  }[kind];
  return (
    <div
      className={join('notice', `notice-${kind}`)}
      role={isLive ? (kind === 'problem' ? 'alert' : 'status') : undefined}
    >
      <p className="notice-kind">{kindWord}</p>
      {title ? <p className="notice-title">{title}</p> : null}
      {children ? <div className="notice-body">{children}</div> : null}
    </div>
  );
}
