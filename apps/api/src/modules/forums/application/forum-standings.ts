import { Injectable } from '@nestjs/common';
import { organisationsWithRole, type Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { ForumRole } from '../domain/forum-appointment.ts';
import type { Representative } from '../domain/motion.ts';
import { StandingRepository } from '../persistence/standing.repository.ts';
import { ForumAppointments } from './forum-appointments.ts';
import { ForumRepresentatives } from './forum-representatives.ts';

/** What somebody has to do with a forum's business. */
export interface ForumStanding {
  /** Organisations tied to the forum for whose people the actor reads. */
  readonly organisationIds: readonly string[];
  /** Those among them for which the actor signs. */
  readonly signsFor: readonly string[];
  readonly representative: Representative | null;
  readonly roles: readonly ForumRole[];
}

@Injectable()
export class ForumStandings {
  constructor(
    private readonly ties: StandingRepository,
    private readonly representatives: ForumRepresentatives,
    private readonly appointments: ForumAppointments,
  ) {}

  async of(tx: Tx, actor: Actor, forumId: string): Promise<ForumStanding> {
    const own = organisationsWithRole(actor, 'ngo_editor', 'ngo_signatory');
    const signing = organisationsWithRole(actor, 'ngo_signatory');
    const organisationIds = own.length > 0 ? await this.ties.tied(tx, forumId, own) : [];
    const seated = await this.representatives.of(tx, forumId);
    const held = await this.appointments.of(tx, actor.accountId);
    return {
      organisationIds,
      signsFor: organisationIds.filter((id) => signing.includes(id)),
      representative: seated.find(({ accountId }) => accountId === actor.accountId) ?? null,
      roles: held.filter((office) => office.forumId === forumId).map(({ role }) => role),
    };
  }
}

/** Whether the person may read what the forum's office keeps: motions, drafts of charters, who signed. */
export function readsOffice({ organisationIds, representative, roles }: ForumStanding): boolean {
  return organisationIds.length > 0 || representative !== null || roles.includes('returning_officer');
}
