import { useEffect, useRef, useState } from 'preact/hooks';

/** Where a dragged candidate would land: before the item at this position. */
export interface DragState {
  readonly candidate: number;
  readonly position: number | null;
}

/** Within so many pixels of the screen's edge the page scrolls along. */
const EDGE_PX = 70;
const SCROLL_PX = 14;
/** Around the list, so that a drop a little beside it still counts. */
const REACH_PX = 32;

/** The position among the rows that a height on the screen stands for; null where it is away from the list. */
export function positionAt(
  yPx: number,
  rows: readonly Pick<DOMRect, 'top' | 'bottom'>[],
  list: Pick<DOMRect, 'top' | 'bottom'>,
): number | null {
  if (yPx < list.top - REACH_PX || yPx > list.bottom + REACH_PX) return null;
  const below = rows.findIndex(({ top, bottom }) => yPx < (top + bottom) / 2);
  return below < 0 ? rows.length : below;
}

/**
 * Dragging a candidate into or within the ranking by mouse, pen or finger. The list does not move until the drop, so that a
 * slow phone keeps up; listeners are on the window, because a row may be redrawn under the finger.
 */
export function useDrag(
  list: { readonly current: HTMLElement | null },
  onDrop: (candidate: number, position: number) => void,
): { readonly drag: DragState | null; readonly grab: (candidate: number, event: PointerEvent) => void } {
  const [drag, setDrag] = useState<DragState | null>(null);
  const latest = useRef<DragState | null>(null);
  const dropped = useRef(onDrop);
  dropped.current = onDrop;
  const show = (next: DragState | null) => {
    latest.current = next;
    setDrag(next);
  };
  const candidate = drag?.candidate;
  useEffect(() => {
    if (candidate === undefined) return undefined;
    return listenWhileDragging({
      move: (yPx) => show({ candidate, position: list.current ? positionIn(list.current, yPx) : null }),
      drop: () => {
        const position = latest.current?.position ?? null;
        show(null);
        if (position !== null) dropped.current(candidate, position);
      },
      cancel: () => show(null),
    });
  }, [candidate]);
  const grab = (grabbed: number, event: PointerEvent) => {
    if (event.button !== 0) return;
    event.preventDefault();
    show({ candidate: grabbed, position: null });
  };
  return { drag, grab };
}

interface DragListener {
  readonly move: (yPx: number) => void;
  readonly drop: () => void;
  readonly cancel: () => void;
}

function listenWhileDragging({ move, drop, cancel }: DragListener): () => void {
  const onMove = (event: PointerEvent) => {
    scrollAtEdge(event.clientY);
    move(event.clientY);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // One press ends the drag; it is not the first half of leaving the page.
    event.preventDefault();
    cancel();
  };
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', drop);
  window.addEventListener('pointercancel', cancel);
  window.addEventListener('keydown', onKey, true);
  return () => {
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', drop);
    window.removeEventListener('pointercancel', cancel);
    window.removeEventListener('keydown', onKey, true);
  };
}

function positionIn(list: HTMLElement, yPx: number): number | null {
  const rows = Array.from(list.querySelectorAll('[data-row]'), (row) => row.getBoundingClientRect());
  return positionAt(yPx, rows, list.getBoundingClientRect());
}

function scrollAtEdge(yPx: number): void {
  if (yPx < EDGE_PX) window.scrollBy(0, -SCROLL_PX);
  else if (yPx > window.innerHeight - EDGE_PX) window.scrollBy(0, SCROLL_PX);
}
