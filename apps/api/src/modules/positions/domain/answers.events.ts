import type { DomainEvent } from '../../../platform/events/outbox.ts';
import type { AnswerClock, ReminderDays } from './answer-clock.ts';
import type { AnswerState } from './answer-item.ts';

export type AnswerMoved = DomainEvent<'positions.answer-moved', { itemId: string; state: AnswerState }>;
/** Something dated became of an item in the same state: interim measures, an early decision, a re-check, a hold or its end. */
export type AnswerNoted = DomainEvent<'positions.answer-noted', { itemId: string }>;
/** A promised day has passed without what was promised. Timer: published for the end of that day. */
export type AnswerClockEnds = DomainEvent<
  'positions.answer-clock-ends',
  { itemId: string; clock: AnswerClock; dueOn: string }
>;
export type AnswerReminder = DomainEvent<
  'positions.answer-reminder',
  { itemId: string; clock: AnswerClock; dueOn: string; daysBefore: ReminderDays }
>;
/** Somebody of the company is to be told that a day comes near; sent once per day and clock. */
export type AnswerDue = DomainEvent<'positions.answer-due', { itemId: string; addresseeId: string }>;
export type AnswerOverdue = DomainEvent<'positions.overdue', { itemId: string; addresseeId: string; forumId: string }>;
/** The company is asked for a signature: its signatories are told. */
export type SignatureAsked = DomainEvent<'positions.signature-asked', { itemId: string; addresseeId: string }>;

/** Who was asked for a rating by lot and is paid for it. Nobody's choice is in any event. */
export type PanelDrawn = DomainEvent<'positions.panel-drawn', { roundId: string; accountIds: readonly string[] }>;
/** Somebody of the panel has rated; told of all at once when the round closes, so that no moment joins a person to a vote. */
export type PanelServed = DomainEvent<'positions.panel-served', { roundId: string; accountId: string }>;
export type RatingOpened = DomainEvent<
  'positions.rating-opened',
  { roundId: string; forumId: string; accountIds: readonly string[] }
>;
export type RatingCloses = DomainEvent<'positions.rating-closes', { roundId: string }>;

export type AlertRaised = DomainEvent<'positions.alert-raised', { alertId: string; addresseeId: string }>;
export type AlertEnds = DomainEvent<'positions.alert-ends', { alertId: string }>;
/** A hold on an alert was placed or has ended: what is public of it is looked at again. */
export type AlertNoted = DomainEvent<'positions.alert-noted', { alertId: string }>;
export type AlertOverdue = DomainEvent<
  'positions.alert-overdue',
  { alertId: string; addresseeId: string; forumId: string }
>;
export type RecheckComes = DomainEvent<'positions.recheck-comes', { itemId: string; dueOn: string }>;
export type RecheckDue = DomainEvent<'positions.recheck-due', { itemId: string; forumId: string }>;
