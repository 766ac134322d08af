import { useEffect, useRef, useState } from 'react';
import { afterHandOver, type CeremonyState, type Holder } from '../ceremony/ceremony-state.ts';
import { makeElectionKey, wipe, type ElectionKeyPart } from '../ceremony/election-key.ts';

export interface Ceremony {
  readonly state: CeremonyState;
  readonly begin: (holders: readonly Holder[], required: number) => Promise<void>;
  readonly show: () => void;
  readonly handedOver: () => void;
  readonly takeUploaded: (publicPart: ElectionKeyPart) => void;
}

/** A ceremony in this page's memory. Leaving the page wipes what is left, and the browser asks before it lets go. */
export function useCeremony(): Ceremony {
  const [state, setState] = useState<CeremonyState>({ step: 'who' });
  const latest = useRef(state);
  latest.current = state;
  useAskBeforeLeaving(state.step === 'making' || state.step === 'handing');
  useEffect(() => () => wipe(latest.current.step === 'handing' ? latest.current.shares : []), []);
  return {
    state,
    begin: async (holders, required) => {
      setState({ step: 'making' });
      const { publicPart, shares } = await makeElectionKey(
        holders.map(({ id }) => id),
        required,
      );
      setState({
        step: 'handing',
        holders,
        publicPart,
        shares,
        isShown: false,
      });
    },
    show: () => setState((before) => (before.step === 'handing' ? { ...before, isShown: true } : before)),
    handedOver: () => {
      if (latest.current.step === 'handing') wipe(latest.current.shares.slice(0, 1));
      setState(afterHandOver);
    },
    takeUploaded: (publicPart) =>
      setState({
        step: 'done',
        publicPart,
        holders: publicPart.holders.map(({ id }) => ({ id, handle: '' })),
      }),
  };
}

/** The browser asks before it lets go of a page whose content is nowhere else. */
function useAskBeforeLeaving(isUnderWay: boolean): void {
  useEffect(() => {
    if (!isUnderWay) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnderWay]);
}
