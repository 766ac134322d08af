import type { Choice } from './choice.ts';

export type OfferSource = 'participation' | 'panel' | 'board';

/** What somebody is offered for taking part, with their latest choice and where its payment is. */
export interface Offer {
  readonly id: string;
  readonly fundId: string;
  /** Null while no money was set aside for it: it cannot be chosen about yet. */
  readonly envelopeId: string | null;
  readonly scheduleId: string;
  readonly sourceKind: OfferSource;
  readonly sourceId: string;
  readonly accountId: string;
  readonly forumId: string | null;
  readonly activity: string;
  readonly area: string;
  readonly minutes: number;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly madeAt: Date;
  readonly chooseBy: string;
  /** When the person had taken part; payable from then on. */
  readonly earnedAt: Date | null;
  readonly endedAt: Date | null;
  readonly endedAs: 'withdrawn' | 'released' | null;
  readonly choice: Choice | null;
  readonly paidMinor: bigint | null;
  readonly organisationId: string | null;
  readonly inKind: string | null;
  readonly country: string | null;
  readonly chosenAt: Date | null;
  readonly paymentState: 'prepared' | 'sent' | 'confirmed' | 'returned' | 'refused' | null;
  readonly paidOn: string | null;
}
