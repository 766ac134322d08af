import { useEffect, useState } from 'react';

/** Forgotten with everything else of the person at sign-out (`clearLocalData`), and no draft: nothing of it is unsent. */
const PREFIX = 'baraza.reading.';

function read<Value>(key: string): Value | undefined {
  try {
    const text = localStorage.getItem(PREFIX + key);
    return text === null ? undefined : (JSON.parse(text) as Value);
  } catch {
    return undefined;
  }
}

/** What was read with a connection is kept on this device and read again without one. */
export function useKeptReading<Value>(key: string, fresh: Value | undefined): Value | undefined {
  const [kept] = useState(() => read<Value>(key));
  const text = fresh === undefined ? null : JSON.stringify(fresh);
  useEffect(() => {
    if (text === null) return;
    try {
      localStorage.setItem(PREFIX + key, text);
    } catch {
      // A full or closed storage only means that it cannot be read offline.
    }
  }, [key, text]);
  return fresh ?? kept;
}
