import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { ForumReader } from '../../forums/index.ts';
import { type EngagementDraft, MOST_COMPANIES } from '../domain/engagement-draft.ts';
import type { Side } from '../domain/engagement.ts';
import { AddresseeDetailsRepository } from '../persistence/addressee-details.repository.ts';
import { AddresseeReader } from './addressee-reader.ts';
import { EngagementAccess } from './engagement-access.ts';

export interface Parties {
  readonly forumId: string;
  readonly addresseeIds: readonly string[];
  /** Of the charter in force. */
  readonly languages: readonly string[];
  /** Null where one of those named belongs to none of these companies. */
  readonly productIds: readonly string[] | null;
}

/** Who would meet in an engagement, and whether this person may open it. */
@Injectable()
export class EngagementParties {
  constructor(
    private readonly forums: ForumReader,
    private readonly addressees: AddresseeReader,
    private readonly access: EngagementAccess,
    private readonly details: AddresseeDetailsRepository,
  ) {}

  /** Null where the forum or a company does not exist, or the actor speaks for neither side. */
  async of(tx: Tx, actor: Actor, openedBy: Side, draft: EngagementDraft): Promise<Parties | null> {
    const forum = await this.forums.bySlug(tx, draft.forumSlug);
    const charter = forum?.state === 'active' ? await this.forums.charterOf(tx, forum.id) : null;
    const slugs = [...new Set(draft.addressees)];
    if (!forum || !charter || slugs.length === 0 || slugs.length > MOST_COMPANIES) return null;
    const addresseeIds: string[] = [];
    for (const slug of slugs) {
      const addressee = await this.addressees.bySlug(tx, slug);
      if (addressee?.kind !== 'company') return null;
      addresseeIds.push(addressee.id);
    }
    const speaks =
      openedBy === 'company' ? this.leads(tx, actor, addresseeIds[0]!) : this.represents(tx, actor, forum.id);
    if (!(await speaks)) return null;
    const productIds = await this.productsOf(tx, addresseeIds, draft.productIds);
    return { forumId: forum.id, addresseeIds, languages: charter.content.languages, productIds };
  }

  private async productsOf(
    tx: Tx,
    addresseeIds: readonly string[],
    wanted: readonly string[],
  ): Promise<string[] | null> {
    const known = (await this.details.productsOf(tx, addresseeIds)).map(({ id }) => id);
    return wanted.every((id) => known.includes(id)) ? [...new Set(wanted)] : null;
  }

  private async leads(tx: Tx, actor: Actor, addresseeId: string): Promise<boolean> {
    const own = await this.addressees.ofActor(tx, actor, 'company_rights', 'company_signatory');
    return own.some(({ id }) => id === addresseeId);
  }

  private async represents(tx: Tx, actor: Actor, forumId: string): Promise<boolean> {
    return (await this.access.inForum(tx, actor, forumId)).isRepresentative;
  }
}
