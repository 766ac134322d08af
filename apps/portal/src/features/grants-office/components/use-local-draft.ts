import { useContinuousSave } from '../../../shared/drafts/use-continuous-save.ts';

/** Nothing is sent before its author sends it: until then it lives on this device only, and the page says so. */
const keepHere = () => Promise.resolve({ type: 'offline' } as const);

/** A form that is sent in one act, and that survives reloads until then. The value must survive JSON. */
export function useLocalDraft<Value>(key: string, initial: Value) {
  return useContinuousSave<Value>(key, initial, keepHere);
}
