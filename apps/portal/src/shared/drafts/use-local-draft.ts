import type { SaveStatus } from '@baraza/ui';
import { useCallback, useState } from 'react';
import { useSession } from '../session/session.tsx';
import { readDraft, removeDraft, writeDraft } from './draft-store.ts';

export interface LocalDraft<Value> {
  readonly value: Value;
  readonly setValue: (next: (before: Value) => Value) => void;
  /** For `<SaveState status={…}/>`. */
  readonly status: SaveStatus;
  /** Forgets it on this device: it was sent. */
  readonly discard: () => void;
}

/**
 * Words that the server gets all at once, when somebody sends them: until then every letter is on this device only,
 * and found again after a reload. The value must survive JSON: write `bigint` as text.
 */
export function useLocalDraft<Value>(key: string, initial: Value): LocalDraft<Value> {
  const { accountId } = useSession();
  const ownKey = `${accountId}.${key}`;
  const [kept, setKept] = useState(() => readDraft<Value>(ownKey)?.value);
  const setValue = useCallback(
    (next: (before: Value) => Value) =>
      setKept((before) => {
        const value = next(before ?? initial);
        writeDraft(ownKey, { value, writtenAtMs: Date.now() });
        return value;
      }),
    [ownKey, initial],
  );
  const discard = useCallback(() => {
    removeDraft(ownKey);
    setKept(undefined);
  }, [ownKey]);
  return { value: kept ?? initial, setValue, status: { type: kept === undefined ? 'idle' : 'saved-here' }, discard };
}
