import type { Channel, Rhythm } from './digest-period.ts';

/** How somebody wants to learn what became of what they said. */
export interface OutcomeChoice {
  readonly rhythm: Rhythm;
  readonly channel: Channel;
  /** The organisation that is told that something waits for one of its people; it learns neither who nor what. */
  readonly organisationId: string | null;
}

/** Until somebody chooses: in the portal, when it happens, and nowhere else. */
export const UNCHOSEN: OutcomeChoice = { rhythm: 'at_once', channel: 'portal', organisationId: null };
