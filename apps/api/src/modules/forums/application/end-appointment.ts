import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, type NotFound } from '../../../platform/errors/problems.ts';
import type { ForumAppointment } from '../domain/forum-appointment.ts';
import type { Motion } from '../domain/motion.ts';
import { AppointmentRepository } from '../persistence/appointment.repository.ts';
import { type ProposalInput, ProposeMotion, type ProposeMotionFailure } from './propose-motion.ts';

export interface EndAppointmentInput extends ProposalInput {
  readonly appointmentId: string;
}

/** Whoever holds an office of a forum may lay it down at once. */
@Injectable()
export class ResignOffice {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly appointments: AppointmentRepository,
  ) {}

  execute(actor: Pick<Actor, 'accountId'>, appointmentId: string): Promise<Result<ForumAppointment, NotFound>> {
    return this.transactions.run<ForumAppointment, NotFound>(async (tx) => {
      const held = await this.appointments.heldBy(tx, actor.accountId, this.clock.now());
      const own = held.find(({ id }) => id === appointmentId);
      if (!own) return err(notFound('This office'));
      await this.appointments.end(tx, own.id, this.clock.now());
      return ok({ ...own, endsAt: this.clock.now() });
    });
  }
}

/** Proposes that somebody's office ends. */
@Injectable()
export class ProposeEndOfAppointment {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly appointments: AppointmentRepository,
    private readonly proposals: ProposeMotion,
  ) {}

  execute(actor: Actor, input: EndAppointmentInput): Promise<Result<Motion, ProposeMotionFailure>> {
    return this.transactions.run<Motion, ProposeMotionFailure>(async (tx) => {
      const appointment = await this.running(tx, input.appointmentId);
      if (!appointment) return err(notFound('This office'));
      const forum = await this.proposals.mayPropose(tx, actor, appointment.forumId, input);
      if (!forum.ok) return forum;
      const matter = { kind: 'end_appointment', payload: { appointmentId: appointment.id } } as const;
      return this.proposals.propose(tx, actor, appointment.forumId, matter, input);
    });
  }

  private async running(tx: Tx, id: string): Promise<ForumAppointment | null> {
    const found = isUuid(id) ? await this.appointments.byId(tx, id) : null;
    return found && (found.endsAt === null || found.endsAt > this.clock.now()) ? found : null;
  }
}
