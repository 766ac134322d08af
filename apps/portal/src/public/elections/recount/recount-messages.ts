import type { Check, CheckName } from '@baraza/blind-ballots';

/** `all`: every check of the protocol. `count`: believes that the ballots are genuine, opens and counts them. */
export type RecountMode = 'all' | 'count';

/** What the page asks its worker. */
export interface RecountRequest {
  readonly bundleUrl: string;
  readonly mode: RecountMode;
}

/** `skipped`: left out by the mode that was chosen. */
export type FoundState = Check['state'] | 'skipped';

/** What the worker says while it works. */
export type RecountNews =
  | { readonly type: 'loading'; readonly loaded: number; readonly total: number | null }
  | { readonly type: 'ballots'; readonly phase: 'checking' | 'opening'; readonly done: number; readonly total: number }
  | {
      readonly type: 'check';
      readonly name: CheckName;
      readonly state: FoundState;
      readonly where: string;
      readonly detail: string;
    }
  | { readonly type: 'stage'; readonly style: string; readonly stage: number; readonly isSame: boolean }
  | { readonly type: 'done'; readonly holds: boolean; readonly isCounted: boolean }
  /** The bundle could not be had, or is none. */
  | { readonly type: 'unreadable'; readonly reason: string };
