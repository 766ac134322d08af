import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { ForumAppointment, ForumRole } from '../domain/forum-appointment.ts';
import { AppointmentRepository } from '../persistence/appointment.repository.ts';

/** Who holds which office of which forum now. */
@Injectable()
export class ForumAppointments {
  constructor(
    private readonly clock: Clock,
    private readonly appointments: AppointmentRepository,
  ) {}

  async holds(
    tx: Tx,
    office: { readonly accountId: string; readonly forumId: string; readonly role: ForumRole },
  ): Promise<boolean> {
    const held = await this.of(tx, office.accountId);
    return held.some(({ forumId, role }) => forumId === office.forumId && role === office.role);
  }

  /** Every office that the person holds now. */
  of(tx: Tx, accountId: string): Promise<ForumAppointment[]> {
    return this.appointments.heldBy(tx, accountId, this.clock.now());
  }

  holdersOf(tx: Tx, forumId: string, role: ForumRole): Promise<ForumAppointment[]> {
    return this.appointments.inForums(tx, [forumId], this.clock.now(), role);
  }
}
