import type { SaveStatus } from '@baraza/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from '../session/session.tsx';
import { ContinuousSave, type SendOutcome } from './continuous-save.ts';

export interface ContinuousSaveState<Value> {
  readonly value: Value;
  readonly setValue: (next: Value | ((before: Value) => Value)) => void;
  /** For `<SaveState status={…}/>`. */
  readonly status: SaveStatus;
  /** Sends what is waiting now; resolves when the server has answered or is out of reach. */
  readonly flush: () => Promise<void>;
  /** Forgets the draft on this device, after it was submitted. */
  readonly discard: () => void;
}

/**
 * A form whose words are never lost. Every change is kept on this device at once (under `key`, for this account) and
 * sent after a pause through `save`; what could not be sent is found again after a reload and sent when the line is
 * back. `initial` is what the server has; a newer unsent draft of this device wins over it. The value must survive
 * JSON: write `bigint` as text.
 */
export function useContinuousSave<Value>(
  key: string,
  initial: Value,
  save: (value: Value) => Promise<SendOutcome>,
): ContinuousSaveState<Value> {
  const { accountId } = useSession();
  const [status, setStatus] = useState<SaveStatus>({ type: 'idle' });
  const [value, setLocalValue] = useState(initial);
  const saver = useRef<ContinuousSave<Value> | null>(null);
  const latest = useRef({ value, save });
  latest.current = { value, save };

  useEffect(() => {
    const created = new ContinuousSave<Value>({
      key: `${accountId}.${key}`,
      send: (sending) => latest.current.save(sending),
      onStatus: setStatus,
      nowMs: () => Date.now(),
    });
    saver.current = created;
    const kept = created.resume();
    if (kept) setLocalValue(kept.value);
    const stopListening = flushWhenItMatters(created);
    return () => {
      stopListening();
      void created.flush().then(() => created.close());
    };
  }, [accountId, key]);

  const setValue = useCallback((next: Value | ((before: Value) => Value)) => {
    const changed = typeof next === 'function' ? (next as (before: Value) => Value)(latest.current.value) : next;
    latest.current.value = changed;
    setLocalValue(changed);
    saver.current?.change(changed);
  }, []);
  const flush = useCallback(() => saver.current?.flush() ?? Promise.resolve(), []);
  const discard = useCallback(() => saver.current?.discard(), []);
  return { value, setValue, status, flush, discard };
}

/** The moments when waiting for the timer would be too long: the line is back, or the page goes out of sight. */
function flushWhenItMatters(saver: { flush: () => Promise<void> }): () => void {
  const flush = () => void saver.flush();
  const flushWhenHidden = () => {
    if (document.visibilityState === 'hidden') flush();
  };
  window.addEventListener('online', flush);
  document.addEventListener('visibilitychange', flushWhenHidden);
  return () => {
    window.removeEventListener('online', flush);
    document.removeEventListener('visibilitychange', flushWhenHidden);
  };
}
