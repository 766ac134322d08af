import { join } from '../join.ts';
import { useUi } from '../ui-context.tsx';

/**
 * Where the words are right now. `saved-here` means on this device and not yet sent; `problem` means the server
 * refused what was sent, and the words are still on this device.
 */
export type SaveStatus =
  | { readonly type: 'idle' }
  | { readonly type: 'saving' }
  | { readonly type: 'saved'; readonly time?: string }
  | { readonly type: 'saved-here' }
  | { readonly type: 'problem' };

/** Always in sight while somebody writes. Announced politely, and only when it changes kind. */
export function SaveState({ status }: { readonly status: SaveStatus }) {
  const { strings } = useUi();
  const words = {
    idle: '',
    saving: strings.saving,
    saved: strings.saved(status.type === 'saved' ? status.time : undefined),
    'saved-here': strings.savedHere,
    problem: strings.saveProblem,
  }[status.type];
  return (
    <p className={join('save-state', `save-state-${status.type}`)} role="status">
      {words}
    </p>
  );
}
