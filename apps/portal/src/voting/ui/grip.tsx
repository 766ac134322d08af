/** @jsxImportSource preact */
import { t } from '@lingui/core/macro';
import type { RankingMove } from '../domain/ranking.ts';

/** Six dots: what can be taken hold of. */
function Dots() {
  return (
    <svg viewBox="0 0 16 24" width="16" height="24" aria-hidden="true" focusable="false">
      <path d="M4 4h3v3H4zM9 4h3v3H9zM4 10.500h3v3H4zM9 10.500h3v3H9zM4 17h3v3H4zM9 17h3v3H9z" />
    </svg>
  );
}

interface GripProps {
  readonly name: string;
  readonly candidate: number;
  readonly onGrab: (candidate: number, event: PointerEvent) => void;
  readonly onMove: (move: RankingMove, control: string) => void;
}

/** The part of a ranked line that can be dragged; with a keyboard the arrow keys move the candidate. */
export function Grip({ name, candidate, onGrab, onMove }: GripProps) {
  const onKey = (event: KeyboardEvent) => {
    const type = event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : undefined;
    if (type === undefined) return;
    event.preventDefault();
    onMove({ type, candidate }, 'handle');
  };
  return (
    <button
      type="button"
      className="grip"
      data-control="handle"
      aria-label={t`Move ${name}: drag, or press the arrow keys`}
      onPointerDown={(event) => onGrab(candidate, event)}
      onKeyDown={onKey}
    >
      <Dots />
    </button>
  );
}

/** The same for a candidate who is not ranked yet. For pointers only: with a keyboard, the button beside the name ranks. */
export function PointerGrip({ candidate, onGrab }: Pick<GripProps, 'candidate' | 'onGrab'>) {
  return (
    <span className="grip" aria-hidden="true" onPointerDown={(event) => onGrab(candidate, event)}>
      <Dots />
    </span>
  );
}
