import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { Clock, DAY_MS } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { RoleReader } from '../../organisations/index.ts';
import type { ForumAppointment, ForumRole } from '../domain/forum-appointment.ts';
import { type OfficeRefused, officeRefused } from '../domain/forum.errors.ts';
import type { OfficerAppointed } from '../domain/forum.events.ts';
import { AppointmentRepository } from '../persistence/appointment.repository.ts';

interface Office {
  readonly forumId: string;
  readonly accountId: string;
  readonly role: ForumRole;
  /** Last day; null until further notice. */
  readonly endsOn: string | null;
}

/** Gives offices of forums to people, and ends them. */
@Injectable()
export class Offices {
  constructor(
    private readonly clock: Clock,
    private readonly appointments: AppointmentRepository,
    private readonly roles: RoleReader,
    private readonly outbox: Outbox,
  ) {}

  /** Why this person may not hold the office; the database refuses whoever is of the fund as well. */
  async refusal(tx: Tx, { forumId, accountId, role }: Omit<Office, 'endsOn'>): Promise<OfficeRefused | null> {
    const held = await this.roles.currentRolesOf(tx, accountId);
    if (held.some((one) => one.role.startsWith('company_'))) return officeRefused('of_company');
    const ofFund = held.some((one) => !one.role.startsWith('ngo_'));
    if (ofFund && (role === 'returning_officer' || role === 'moderator')) return officeRefused('of_fund');
    const offices = await this.appointments.heldBy(tx, accountId, this.clock.now());
    const already = offices.some((one) => one.forumId === forumId && one.role === role);
    return already ? officeRefused('held') : null;
  }

  async appoint(tx: Tx, office: Office): Promise<Result<ForumAppointment, OfficeRefused>> {
    const refusal = await this.refusal(tx, office);
    if (refusal) return err(refusal);
    const startsAt = this.clock.now();
    const { forumId, accountId, role, endsOn } = office;
    const endsAt = endsOn === null ? null : new Date(Math.max(Date.parse(endsOn) + DAY_MS, startsAt.getTime()));
    const appointment = { id: uuidv7(startsAt), forumId, accountId, role, startsAt, endsAt };
    await this.appointments.insert(tx, appointment);
    const payload = { forumId, appointmentId: appointment.id, accountId, role };
    const event: OfficerAppointed = { type: 'forums.officer-appointed', payload };
    await this.outbox.publish(tx, event);
    return ok(appointment);
  }

  async end(tx: Tx, appointmentId: string): Promise<void> {
    const now = this.clock.now();
    const appointment = await this.appointments.byId(tx, appointmentId);
    const over = !appointment || (appointment.endsAt !== null && appointment.endsAt <= now);
    if (!over) await this.appointments.end(tx, appointmentId, now);
  }
}
