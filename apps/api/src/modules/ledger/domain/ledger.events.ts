import type { DomainEvent } from '../../../platform/events/outbox.ts';

/** Entries were posted together; one event however many they are. */
export type EntryPosted = DomainEvent<'ledger.entry-posted', { fundId: string; entryIds: readonly string[] }>;

export type SummaryDue = DomainEvent<'ledger.summary-due', { fundId: string }>;

export type PeriodWasClosed = DomainEvent<
  'ledger.period-closed',
  { fundId: string; closedThrough: string; resolutionId: string }
>;

/** Withheld entries entered the public books as one. */
export type EntriesDisclosed = DomainEvent<'ledger.entries-disclosed', { fundId: string; disclosureId: string }>;
