import { useEffect, useRef, useState } from 'react';
import { withFieldMoved, type CallDraft } from '../call-draft.ts';

export const moveButtonId = (fieldId: string, by: -1 | 1): string => `move-${by < 0 ? 'up' : 'down'}-${fieldId}`;

/** Moves a question and keeps the focus on it, so that a keyboard can move it on. */
export function useMovingQuestions(change: (act: (before: CallDraft) => CallDraft) => void) {
  const [movedId, setMovedId] = useState<string | null>(null);
  const lastMove = useRef<{ readonly id: string; readonly by: -1 | 1 } | null>(null);
  useEffect(() => {
    if (!lastMove.current) return;
    const { id, by } = lastMove.current;
    lastMove.current = null;
    const button = document.getElementById(moveButtonId(id, by));
    const other = document.getElementById(moveButtonId(id, by < 0 ? 1 : -1));
    (button?.matches(':disabled') ? other : button)?.focus();
  });
  const move = (id: string, by: -1 | 1) => {
    lastMove.current = { id, by };
    setMovedId(id);
    change((before) => withFieldMoved(before, id, by));
  };
  return { move, movedId };
}
