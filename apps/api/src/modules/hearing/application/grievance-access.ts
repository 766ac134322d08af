import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { AddresseeReader } from '../../engagements/index.ts';
import { COMPANY_ROLES } from '../domain/hearing.permissions.ts';
import { HearingAccess } from './hearing-access.ts';

/** Who may have to do with grievances: triage and safety officers of the forum, and the company it goes to. */
@Injectable()
export class GrievanceAccess {
  constructor(
    private readonly access: HearingAccess,
    private readonly addressees: AddresseeReader,
  ) {}

  async mayReadForum(tx: Tx, actor: Actor, forumId: string): Promise<boolean> {
    return (await this.access.standing(tx, actor, forumId)) !== null;
  }

  isTriage(tx: Tx, actor: Actor, forumId: string): Promise<boolean> {
    return this.access.isTriage(tx, actor, forumId);
  }

  isSafety(tx: Tx, actor: Actor, forumId: string): Promise<boolean> {
    return this.access.isSafety(tx, actor, forumId);
  }

  /** Addressees for which the actor answers grievances. */
  async companiesOf(tx: Tx, actor: Actor): Promise<string[]> {
    return (await this.addressees.ofActor(tx, actor, ...COMPANY_ROLES)).map(({ id }) => id);
  }
}
