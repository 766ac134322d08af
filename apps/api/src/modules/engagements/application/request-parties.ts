import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { ForumReader } from '../../forums/index.ts';
import { OrganisationReader } from '../../organisations/index.ts';
import type { Addressee } from '../domain/addressee.ts';
import { AddresseeReader } from './addressee-reader.ts';
import { EngagementAccess } from './engagement-access.ts';
import { EngagementReader } from './engagement-reader.ts';

export interface RequestPlace {
  readonly forumId: string | null;
  /** Of whoever asks. */
  readonly askedBy: string;
  readonly addressee: Addressee;
  readonly engagementId: string | null;
  /** Of the charter; null where an organisation asks, in whatever language it likes. */
  readonly languages: readonly string[] | null;
}

/** Who asks whom. */
@Injectable()
export class RequestParties {
  constructor(
    private readonly forums: ForumReader,
    private readonly organisations: OrganisationReader,
    private readonly addressees: AddresseeReader,
    private readonly engagements: EngagementReader,
    private readonly access: EngagementAccess,
  ) {}

  /** Null where one of them does not exist or the actor does not speak for the forum. */
  async of(
    tx: Tx,
    actor: Actor,
    asked: { forum: string | null; organisationId: string | null; addressee: string; engagement: string | null },
  ): Promise<RequestPlace | null> {
    const addressee = await this.addressees.bySlug(tx, asked.addressee);
    const asker =
      asked.forum === null
        ? await this.organisation(tx, asked.organisationId)
        : await this.forum(tx, actor, asked.forum);
    if (!addressee || !asker || (asked.forum === null) === (asked.organisationId === null)) return null;
    const engagement = asked.engagement === null ? null : await this.engagements.bySlug(tx, asked.engagement);
    const belongs = engagement?.forumId === asker.forumId && engagement?.announcedAt !== null;
    if (asked.engagement !== null && !belongs) return null;
    return { ...asker, addressee, engagementId: engagement?.id ?? null };
  }

  private async forum(
    tx: Tx,
    actor: Actor,
    slug: string,
  ): Promise<Pick<RequestPlace, 'forumId' | 'askedBy' | 'languages'> | null> {
    const forum = await this.forums.bySlug(tx, slug);
    if (!forum || !(await this.access.inForum(tx, actor, forum.id)).isRepresentative) return null;
    const languages = (await this.forums.charterOf(tx, forum.id))?.content.languages ?? [];
    return { forumId: forum.id, askedBy: forum.name, languages };
  }

  private async organisation(
    tx: Tx,
    id: string | null,
  ): Promise<Pick<RequestPlace, 'forumId' | 'askedBy' | 'languages'> | null> {
    const organisation = id === null ? null : await this.organisations.byId(tx, id);
    return organisation?.kind === 'ngo' ? { forumId: null, askedBy: organisation.name, languages: null } : null;
  }
}
