import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { ForumAppointments, type ForumRole } from '../../forums/index.ts';
import type { Election } from '../domain/election.ts';
import { ElectionRepository } from '../persistence/election.repository.ts';

/** Whoever has no part in an election cannot tell it from one that is not there. */
@Injectable()
export class ElectionAccess {
  constructor(
    private readonly elections: ElectionRepository,
    private readonly appointments: ForumAppointments,
  ) {}

  /** The election, locked, for somebody who holds this office of its forum. */
  async lockAs(tx: Tx, actor: Actor, role: ForumRole, slug: string): Promise<Result<Election, NotFound>> {
    const election = await this.elections.lockBySlug(tx, slug);
    return election && (await this.holds(tx, actor, role, election)) ? ok(election) : err(notFound('The election'));
  }

  async readAs(tx: Tx, actor: Actor, role: ForumRole, slug: string): Promise<Election | null> {
    const election = await this.elections.bySlug(tx, slug);
    return election && (await this.holds(tx, actor, role, election)) ? election : null;
  }

  holds(tx: Tx, actor: Actor, role: ForumRole, { forumId }: Pick<Election, 'forumId'>): Promise<boolean> {
    return this.appointments.holds(tx, { accountId: actor.accountId, forumId, role });
  }
}
