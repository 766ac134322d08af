import { Injectable } from '@nestjs/common';
import { type Actor, holdsRoleIn } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Constituency, PanelOrganisation } from '../domain/forum.ts';
import { ForumReader } from './forum-reader.ts';

export interface PanelPlace {
  readonly constituency: Constituency;
  readonly seat: PanelOrganisation;
}

/** Whether somebody acts for an organisation that is on a constituency's panel today. */
@Injectable()
export class PanelAccess {
  constructor(private readonly forums: ForumReader) {}

  /** Null where there is no such place, or it is not this person's: both read alike. */
  async find(
    tx: Tx,
    actor: Actor,
    place: { readonly constituencyId: string; readonly organisationId: string },
  ): Promise<PanelPlace | null> {
    if (!holdsRoleIn(actor, place.organisationId, 'ngo_editor', 'ngo_signatory')) return null;
    const constituency = await this.forums.constituency(tx, place.constituencyId);
    if (!constituency) return null;
    const panel = await this.forums.panelOf(tx, constituency.id);
    const seat = panel.find(({ organisationId }) => organisationId === place.organisationId);
    return seat ? { constituency, seat } : null;
  }
}
