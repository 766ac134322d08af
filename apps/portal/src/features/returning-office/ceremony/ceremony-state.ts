import type { OpenedShare } from '@baraza/blind-ballots';
import type { ElectionKeyPart } from './election-key.ts';

/** A key holder with the account that will confirm to have the share. */
export interface Holder {
  readonly id: string;
  readonly handle: string;
}

/**
 * Where a ceremony stands. It lives in this page's memory only: leaving the page ends it, and nothing of it is found
 * again. `isShown` is false while the holder whose turn it is comes to the screen.
 */
export type CeremonyState =
  | { readonly step: 'who' }
  | { readonly step: 'making' }
  | {
      readonly step: 'handing';
      readonly holders: readonly Holder[];
      readonly publicPart: ElectionKeyPart;
      /** Those that nobody has taken yet; the first is next. */
      readonly shares: readonly OpenedShare[];
      readonly isShown: boolean;
    }
  | { readonly step: 'done'; readonly holders: readonly Holder[]; readonly publicPart: ElectionKeyPart };

/** After a holder has kept the first of the shares. The bytes of that share have been wiped by then. */
export function afterHandOver(state: CeremonyState): CeremonyState {
  if (state.step !== 'handing') return state;
  const { holders, publicPart, shares } = state;
  const left = shares.slice(1);
  return left.length === 0 ? { step: 'done', holders, publicPart } : { ...state, shares: left, isShown: false };
}
