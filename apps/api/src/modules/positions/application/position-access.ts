import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { SeatReader } from '../../elections/index.ts';
import { MemberReader, type Member } from '../../forums/index.ts';
import type { Position } from '../domain/position.ts';
import { DraftRepository } from '../persistence/draft.repository.ts';

/** Somebody of a forum, and whether they hold a seat in it today. */
export interface ForumPerson {
  readonly member: Member;
  readonly isRepresentative: boolean;
}

export interface OpenedPosition extends ForumPerson {
  readonly position: Position;
}

/** Who may see a position before it is adopted: its forum, and of that only whom it is open to. Nobody else learns that it exists. */
@Injectable()
export class PositionAccess {
  constructor(
    private readonly clock: Clock,
    private readonly drafts: DraftRepository,
    private readonly members: MemberReader,
    private readonly seats: SeatReader,
  ) {}

  /** Null for whoever is no active member of a forum, and for people of companies whatever else they are (rule M4). */
  async person(tx: Tx, actor: Actor): Promise<ForumPerson | null> {
    if (actor.grants.some(({ role }) => role.startsWith('company_'))) return null;
    const member = await this.members.byAccount(tx, actor.accountId);
    if (member?.state !== 'active') return null;
    return { member, isRepresentative: (await this.seated(tx, member.forumId)).includes(member.id) };
  }

  /** Members who hold a seat of the forum today, each once. */
  async seated(tx: Tx, forumId: string): Promise<string[]> {
    const held = await this.seats.heldIn(tx, [forumId], dayOf(this.clock.now()));
    return [...new Set((held.get(forumId) ?? []).map(({ memberId }) => memberId))];
  }

  /** As it is now, for whoever had it open already. */
  reread(tx: Tx, id: string): Promise<Position | null> {
    return this.drafts.byId(tx, id);
  }

  async read(tx: Tx, actor: Actor, id: string): Promise<OpenedPosition | null> {
    return this.openedFor(tx, actor, isUuid(id) ? await this.drafts.byId(tx, id) : null);
  }

  /** The position, locked, for somebody who may read it. */
  async lock(tx: Tx, actor: Actor, id: string): Promise<Result<OpenedPosition, NotFound>> {
    const opened = await this.openedFor(tx, actor, isUuid(id) ? await this.drafts.lock(tx, id) : null);
    return opened ? ok(opened) : err(notFound('The position'));
  }

  /** The position, locked, for a representative of its forum. */
  async lockAsRepresentative(tx: Tx, actor: Actor, id: string): Promise<Result<OpenedPosition, NotFound>> {
    const opened = await this.lock(tx, actor, id);
    return !opened.ok || opened.value.isRepresentative ? opened : err(notFound('The position'));
  }

  private async openedFor(tx: Tx, actor: Actor, position: Position | null): Promise<OpenedPosition | null> {
    const person = position && (await this.person(tx, actor));
    if (!position || person?.member.forumId !== position.forumId) return null;
    return person.isRepresentative || isOpenToMembers(position) ? { position, ...person } : null;
  }
}

/**
 * Every member reads what is being decided: a minority opinion could not be written otherwise. Whoever could read a draft
 * reads why nobody goes on with it.
 */
export function isOpenToMembers({ state, openness }: Pick<Position, 'state' | 'openness'>): boolean {
  return (state !== 'drafting' && state !== 'withdrawn') || openness !== 'representatives';
}
