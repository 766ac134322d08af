import { ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { MeType } from '../../organisations/index.ts';
import { ForumAppointments } from '../application/forum-appointments.ts';
import { ForumAppointmentType } from './office.type.ts';

@Resolver(() => MeType)
export class OwnOfficesResolver {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly appointments: ForumAppointments,
  ) {}

  @ResolveField(() => [ForumAppointmentType], { description: 'Offices of forums that this person holds today.' })
  forumAppointments(@CurrentActor() actor: Actor): Promise<ForumAppointmentType[]> {
    return this.transactions.read((tx) => this.appointments.of(tx, actor.accountId));
  }
}
