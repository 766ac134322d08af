import type { DomainEvent } from '../../../platform/events/outbox.ts';

/** Somebody with an office has something new to look at; told at the end of the hour in which it came. */
export type OfficeCalled = DomainEvent<
  'hearing.input-received' | 'hearing.grievance-received' | 'hearing.reprisal-received' | 'hearing.sealed-received',
  { readonly forumId: string; readonly matterId: string; readonly accountIds: readonly string[] }
>;

/** A grievance reached the company's contact, or something was said in it that they should read. */
export type CompanyCalled = DomainEvent<
  'hearing.company-called',
  { readonly grievanceId: string; readonly organisationId: string }
>;

/** A promised date of a grievance passed without the company's act: a fact, unless a safety officer holds it. */
export type GrievanceOverdue = DomainEvent<
  'hearing.grievance-overdue',
  {
    readonly grievanceId: string;
    readonly forumId: string;
    readonly addresseeId: string;
    readonly promise: 'acknowledge' | 'answer';
    /** The promised day, whenever the clock got to it. */
    readonly since: string;
  }
>;

/** 72 hours passed without a response; told to every safety officer of the forum and to its moderators. */
export type SafetyOverdue = DomainEvent<
  'hearing.safety-overdue',
  { readonly forumId: string; readonly matterId: string; readonly accountIds: readonly string[] }
>;

export type ClockDue = DomainEvent<
  'hearing.clock-due',
  { readonly kind: 'input' | 'grievance' | 'reprisal' | 'sealed'; readonly id: string }
>;
