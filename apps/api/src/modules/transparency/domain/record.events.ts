import type { DomainEvent } from '../../../platform/events/outbox.ts';

/** New facts of a company's record, which it may check; told once for each time that something happened. */
export type FactsNoticed = DomainEvent<'transparency.facts-noticed', { addresseeId: string }>;
/** The last day of a check has ended for everybody. */
export type CheckEnded = DomainEvent<'transparency.check-ended', { addresseeId: string }>;
/** The day is over on which a record changed: its version of that day is made. */
export type SnapshotDue = DomainEvent<'transparency.snapshot-due', { addresseeId: string; asOf: string }>;
/** The company disagrees with a fact; the forum's representatives decide. */
export type FactDisputed = DomainEvent<'transparency.fact-disputed', { factId: string; forumId: string }>;
/** The representatives have decided about a company's objection. */
export type FactRuled = DomainEvent<'transparency.fact-ruled', { factId: string; addresseeId: string }>;
/** A hold on a pinned reply was placed until a day: that day is over. */
export type ReplyHoldEnds = DomainEvent<'transparency.reply-hold-ends', { replyId: string }>;
