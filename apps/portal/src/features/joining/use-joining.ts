import type { AttestationPurpose } from '@baraza/membership';
import { useCallback, useEffect, useState } from 'react';
import { keepJoining, loadJoining, newJoining, type JoiningState } from './joining-state.ts';

export interface Joining {
  /** Null until it was read from the device. */
  readonly state: JoiningState | null;
  /** Whether this device refuses to keep anything: then nobody should go on. */
  readonly isUnkept: boolean;
  /** Kept on the device before the next step is shown. */
  readonly change: (changes: Partial<JoiningState>) => Promise<JoiningState | null>;
}

/** What was done so far; it survives closing the browser. */
export function useJoining(forum: string, purpose: AttestationPurpose): Joining {
  const [state, setState] = useState<JoiningState | null>(null);
  const [isUnkept, setIsUnkept] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const kept = await loadJoining(forum, purpose);
      if (isCurrent) setState(kept ?? newJoining(forum, purpose));
    };
    read().catch(() => (isCurrent ? setIsUnkept(true) : undefined));
    return () => {
      isCurrent = false;
    };
  }, [forum, purpose]);
  const change = useCallback(
    async (changes: Partial<JoiningState>) => {
      const kept = (await loadJoining(forum, purpose)) ?? state;
      if (!kept) return null;
      const changed = { ...kept, ...changes };
      try {
        await keepJoining(changed);
        setState(changed);
        return changed;
      } catch {
        setIsUnkept(true);
        return null;
      }
    },
    [forum, purpose, state],
  );
  return { state, isUnkept, change };
}
