/** @jsxImportSource preact */
import { t } from '@lingui/core/macro';
import { useEffect } from 'preact/hooks';
import { leaveQuickly } from '../device.ts';

const PRESS_WINDOW_MS = 1000;

/** Leaves at once and erases what this page kept: by button, or by pressing Escape twice. */
export function QuickExit() {
  useEffect(() => {
    let lastPressMs = Number.NEGATIVE_INFINITY;
    const listen = (event: KeyboardEvent) => {
      // A list that uses Escape for itself says so by preventing the default; a held key is one press.
      if (event.key !== 'Escape' || event.repeat || event.defaultPrevented) return;
      if (event.timeStamp - lastPressMs < PRESS_WINDOW_MS) leaveQuickly();
      lastPressMs = event.timeStamp;
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <button type="button" className="button button-danger button-small quick-exit-button" onClick={leaveQuickly}>
      {t`Leave and erase`}
    </button>
  );
}
