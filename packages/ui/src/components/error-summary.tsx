import { useEffect, useRef } from 'react';
import { useUi } from '../ui-context.tsx';

export interface FieldProblem {
  /** The `id` of the field's control. */
  readonly fieldId: string;
  readonly message: string;
}

/**
 * What has to change before this can be sent, as links to the fields (the GOV.UK pattern). It takes the focus when
 * it appears or its problems change, so that a screen reader starts there.
 */
export function ErrorSummary({ problems }: { readonly problems: readonly FieldProblem[] }) {
  const box = useRef<HTMLDivElement>(null);
  const key = problems.map((problem) => problem.fieldId + problem.message).join('\n');
  useEffect(() => {
    if (key) box.current?.focus();
  }, [key]);
  const { strings } = useUi();
  if (problems.length === 0) return null;
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1}>
      <h2 className="error-summary-title">{strings.errorSummaryTitle}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.fieldId + problem.message}>
            <a href={`#${problem.fieldId}`} onClick={(event) => jumpTo(event, problem.fieldId)}>
              {problem.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Focus rather than scroll only: the next key typed belongs to the field. A group's first control stands for it. */
function jumpTo(event: React.MouseEvent, fieldId: string): void {
  const target = document.getElementById(fieldId);
  if (!target) return;
  event.preventDefault();
  const control = target.matches('input, select, textarea, button, a')
    ? target
    : target.querySelector<HTMLElement>('input, select, textarea, button');
  (control ?? target).focus();
  (target.closest('.field') ?? target).scrollIntoView({ block: 'start' });
}
