import { Injectable } from '@nestjs/common';
import { holdsRoleIn, type Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { CompanyRequest } from '../domain/request.ts';
import { EngagementAccess } from './engagement-access.ts';

/** Who may act for whoever asked: representatives of the forum, or people of the organisation. */
@Injectable()
export class RequestAskers {
  constructor(private readonly access: EngagementAccess) {}

  async speaksFor(
    tx: Tx,
    actor: Actor | null,
    { forumId, organisationId }: Pick<CompanyRequest, 'forumId' | 'organisationId'>,
  ): Promise<boolean> {
    if (!actor) return false;
    if (organisationId !== null) return holdsRoleIn(actor, organisationId, 'ngo_editor', 'ngo_signatory');
    return forumId !== null && (await this.access.inForum(tx, actor, forumId)).isRepresentative;
  }
}
