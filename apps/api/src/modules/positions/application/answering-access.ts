import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { AddresseeReader, EngagementAccess } from '../../engagements/index.ts';
import type { AnswerItem } from '../domain/answer-item.ts';
import { AnswerItemRepository } from '../persistence/answer-item.repository.ts';

/** Which side of an item somebody stands on. Whoever stands on none cannot tell an item from one that is not there. */
@Injectable()
export class AnsweringAccess {
  constructor(
    private readonly items: AnswerItemRepository,
    private readonly addressees: AddresseeReader,
    private readonly standing: EngagementAccess,
  ) {}

  /** The item, locked, for people of the company with one of these roles; any role of it where none is named. */
  async lockForCompany(tx: Tx, actor: Actor, itemId: string, ...roles: readonly string[]): Promise<AnswerItem | null> {
    const item = isUuid(itemId) ? await this.items.lock(tx, itemId) : null;
    return item && (await this.actsFor(tx, actor, item.addresseeId, ...roles)) ? item : null;
  }

  async readForCompany(tx: Tx, actor: Actor, itemId: string): Promise<AnswerItem | null> {
    const item = isUuid(itemId) ? await this.items.byId(tx, itemId) : null;
    return item && (await this.actsFor(tx, actor, item.addresseeId)) ? item : null;
  }

  async actsFor(tx: Tx, actor: Actor, addresseeId: string, ...roles: readonly string[]): Promise<boolean> {
    return (await this.addressees.ofActor(tx, actor, ...roles)).some(({ id }) => id === addresseeId);
  }

  /** The actor's own organisation that is this addressee: files are handed in for it. */
  async organisationOf(tx: Tx, actor: Actor, addresseeId: string): Promise<string | null> {
    const own = await this.addressees.ofActor(tx, actor);
    return own.find(({ id }) => id === addresseeId)?.organisationId ?? null;
  }

  async addresseeIdsOf(tx: Tx, actor: Actor): Promise<string[]> {
    return (await this.addressees.ofActor(tx, actor)).map(({ id }) => id);
  }

  /** The item, locked, for a representative of its forum. */
  async lockForForum(tx: Tx, actor: Actor, itemId: string): Promise<AnswerItem | null> {
    const item = isUuid(itemId) ? await this.items.lock(tx, itemId) : null;
    return item && (await this.represents(tx, actor, item.forumId)) ? item : null;
  }

  async lockForSafety(tx: Tx, actor: Actor, itemId: string): Promise<AnswerItem | null> {
    const item = isUuid(itemId) ? await this.items.lock(tx, itemId) : null;
    return item && (await this.guards(tx, actor, item.forumId)) ? item : null;
  }

  async represents(tx: Tx, actor: Actor, forumId: string): Promise<boolean> {
    return (await this.standing.inForum(tx, actor, forumId)).isRepresentative;
  }

  /** Whether the person is the forum's safety officer. */
  async guards(tx: Tx, actor: Actor, forumId: string): Promise<boolean> {
    return (await this.standing.inForum(tx, actor, forumId)).isSafetyOfficer;
  }
}
