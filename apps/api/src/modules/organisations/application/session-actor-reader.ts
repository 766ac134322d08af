import { Injectable } from '@nestjs/common';
import { needsSecondFactor } from '../../../platform/auth/access.guard.ts';
import { type Actor, ActorReader } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { SessionReader } from '../../identity/index.ts';
import { RoleReader } from './role-reader.ts';

/** Joins the session (identity) with today's roles (organisations): the actor of a request. */
@Injectable()
export class SessionActorReader extends ActorReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly sessions: SessionReader,
    private readonly roles: RoleReader,
  ) {
    super();
  }

  async read(sessionToken: string): Promise<Actor | null> {
    const found = await this.transactions.read(async (tx) => {
      const session = await this.sessions.read(tx, sessionToken);
      return session && { session, held: await this.roles.currentRolesOf(tx, session.accountId) };
    });
    if (!found) return null;
    const { session, held } = found;
    const grants = held.map(({ role, organisationId }) => ({ role, organisationId }));
    if (!this.sessions.isAlive(session, needsSecondFactor({ grants }))) return null;
    await this.sessions.noteUse(session);
    const { accountId, handle, locale, secondFactor, provedAt } = session;
    return { accountId, sessionId: session.id, handle, locale, grants, secondFactor, provedAt };
  }
}
