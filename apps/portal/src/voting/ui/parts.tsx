/** @jsxImportSource preact */
import { t } from '@lingui/core/macro';
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

type NoticeKind = 'info' | 'success' | 'warning' | 'problem';

/** A remark that stands out. Problems and successes are also said aloud when they appear. */
export function Notice(props: {
  readonly kind: NoticeKind;
  readonly title?: string;
  readonly children?: ComponentChildren;
}) {
  const words = {
    info: t`Good to know`,
    success: t`Done`,
    warning: t`Please note`,
    problem: t`This did not work`,
  };
  const { kind, title, children } = props;
  return (
    <div className={`notice notice-${kind}`} role={kind === 'problem' ? 'alert' : undefined}>
      <span className="notice-kind">{words[kind]}</span>
      {title === undefined ? null : <span className="notice-title">{title}</span>}
      {children === undefined ? null : <div className="notice-body">{children}</div>}
    </div>
  );
}

/** The heading of a step. It takes the focus when the step appears, so that a screen reader begins there. */
export function Heading(props: {
  readonly kind?: ComponentChildren;
  readonly title: string;
  readonly children?: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnce(heading);
  return (
    <div className="page-header">
      {props.kind === undefined ? null : <p className="page-kind">{props.kind}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {props.title}
      </h1>
      {props.children}
    </div>
  );
}

function useFocusOnce(target: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    target.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
}

interface ButtonProps {
  readonly look?: 'primary' | 'quiet' | 'danger';
  readonly isBusy?: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

export function Button({ look = 'quiet', isBusy = false, onPress, children }: ButtonProps) {
  return (
    <button
      type="button"
      className={`button button-${look}`}
      aria-disabled={isBusy}
      data-busy={isBusy || undefined}
      onClick={() => {
        if (!isBusy) onPress();
      }}
    >
      {children}
    </button>
  );
}

/** A section of a page: heading in the margin on wide screens, as in a minute book. */
export function Section({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section className="section">
      <div className="section-head">
        <h2>{title}</h2>
      </div>
      <div className="section-body">{children}</div>
    </section>
  );
}
