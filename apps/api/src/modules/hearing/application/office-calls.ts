import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { endOfDayAnywhere } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { ForumAppointments, ForumRepresentatives } from '../../forums/index.ts';
import { countedOn, quarterOf } from '../domain/figures.ts';
import type { ClockDue, CompanyCalled, OfficeCalled, SafetyOverdue } from '../domain/hearing.events.ts';
import { endOfHour } from '../domain/matter.ts';

/** Tells offices that something came, not before the hour is over, and sets the clocks of what came. */
@Injectable()
export class OfficeCalls {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly appointments: ForumAppointments,
    private readonly representatives: ForumRepresentatives,
  ) {}

  /** Representatives and moderators, who read one-off input and grievances. */
  async triageOf(tx: Tx, forumId: string): Promise<string[]> {
    const seated = await this.representatives.of(tx, forumId);
    const moderators = await this.appointments.holdersOf(tx, forumId, 'moderator');
    return [...new Set([...seated, ...moderators].map(({ accountId }) => accountId))];
  }

  async safetyOf(tx: Tx, forumId: string): Promise<string[]> {
    const officers = await this.appointments.holdersOf(tx, forumId, 'safety_officer');
    return [...new Set(officers.map(({ accountId }) => accountId))];
  }

  async call(tx: Tx, type: OfficeCalled['type'], forumId: string, matterId: string): Promise<void> {
    const forSafety = type === 'hearing.reprisal-received' || type === 'hearing.sealed-received';
    const accountIds = forSafety ? await this.safetyOf(tx, forumId) : await this.triageOf(tx, forumId);
    const event: OfficeCalled = { type, payload: { forumId, matterId, accountIds } };
    await this.outbox.publishWithoutMoment(tx, event, endOfHour(this.clock.now()));
  }

  async callCompany(tx: Tx, organisationId: string | null, grievanceId: string): Promise<void> {
    if (organisationId === null) return;
    const event: CompanyCalled = { type: 'hearing.company-called', payload: { grievanceId, organisationId } };
    await this.outbox.publishWithoutMoment(tx, event, endOfHour(this.clock.now()));
  }

  /** All safety officers once more, and the moderators, who see no word of it but can ask why nobody answers. */
  async callForHelp(tx: Tx, forumId: string, matterId: string): Promise<void> {
    const moderators = await this.appointments.holdersOf(tx, forumId, 'moderator');
    const officers = await this.safetyOf(tx, forumId);
    const accountIds = [...new Set([...officers, ...moderators.map(({ accountId }) => accountId)])];
    const event: SafetyOverdue = { type: 'hearing.safety-overdue', payload: { forumId, matterId, accountIds } };
    await this.outbox.publishWithoutMoment(tx, event, this.clock.now());
  }

  async setClock(tx: Tx, payload: ClockDue['payload'], at: Date): Promise<void> {
    await this.outbox.publishWithoutMoment(tx, { type: 'hearing.clock-due', payload } satisfies ClockDue, at);
  }

  /** A promised day has passed when it has everywhere. */
  async setDays(tx: Tx, payload: ClockDue['payload'], days: readonly string[]): Promise<void> {
    for (const day of days) await this.setClock(tx, payload, endOfDayAnywhere(day));
  }

  async setFigures(tx: Tx, receivedOn: string): Promise<void> {
    const period = quarterOf(receivedOn);
    const event = { type: 'hearing.figures-due', payload: { period } };
    await this.outbox.publishWithoutMoment(tx, event, new Date(`${countedOn(period)}T00:00:00Z`));
  }
}
