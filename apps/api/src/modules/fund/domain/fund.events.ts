import type { DomainEvent } from '../../../platform/events/outbox.ts';

export type FundEstablished = DomainEvent<'fund.established', { fundId: string }>;

/** The state of a contribution changed. Not for public pages: contributions are shown in sums only. */
export type ContributionChanged = DomainEvent<
  'fund.contribution-changed',
  { contributionId: string; fundId: string; organisationId: string; state: string }
>;

export type BankTransferEntered = DomainEvent<'fund.bank-transfer-entered', { transferId: string; fundId: string }>;

export type ProviderEventStored = DomainEvent<'fund.provider-event-stored', { eventId: string }>;

/** A chargeback window ends, a cycle begins, or the reserve changed: look again at what may clear. */
export type ClearingDue = DomainEvent<'fund.clearing-due', { fundId: string }>;

export type SweepDue = DomainEvent<'fund.provider-sweep-due', { since: string }>;
