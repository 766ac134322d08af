import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { mapPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import { type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import type { Reach } from '../../../platform/publication/publication.ts';
import { facilitates, isOfCompany, prepares, reachIn, takesNotes, viewOf, type Room } from '../domain/room.ts';
import type { NoteCheck, NoteCourse, SessionNote } from '../domain/session-notes.ts';
import type { EngagementSession, Invitation, SessionPoint } from '../domain/taking-part.ts';
import { SessionRows } from './session-rows.ts';
import { TakingPartAccess } from './taking-part-access.ts';

/** A session as one person meets it; whatever they may not have is absent. */
export interface SessionPage {
  readonly session: EngagementSession;
  readonly room: Room;
  /** `outline`: only that there is one, when, and in which languages. */
  readonly view: 'inside' | 'outline';
  readonly invitation: Invitation | null;
  /** Whether they are agreed to come, took part, or stopped. */
  readonly tookPart: boolean;
  readonly reach: Reach;
}

/** A point without anybody else in it; `isWhole` where the kind of person may be told too. */
export interface ShownPoint extends SessionPoint {
  readonly isWhole: boolean;
}

export interface NotesPage {
  readonly course: NoteCourse;
  readonly texts: readonly SessionNote[];
  readonly checks: readonly NoteCheck[];
}

/** What of a session and of what was said in it reaches somebody: each answer here has asked `reachOf` (rule S2). */
@Injectable()
export class SessionPages {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: TakingPartAccess,
    private readonly rows: SessionRows,
  ) {}

  page(actor: Actor | null, id: string): Promise<SessionPage | null> {
    return this.transactions.read(async (tx) => {
      const found = await this.access.ofSession(tx, actor, id);
      return found && this.meet(tx, actor, found.room, found.session);
    });
  }

  /** Sessions of an engagement, latest first; those that somebody may not know of are left out of the page. */
  ofEngagement(actor: Actor | null, slug: string, request: PageRequest): Promise<Page<SessionPage>> {
    return this.transactions.read(async (tx) => {
      const room = await this.access.roomBySlug(tx, actor, slug);
      if (!room) return { edges: [], hasNextPage: false };
      const page = await this.rows.sessions.page(tx, room.engagement.id, request);
      const met: { cursor: string; node: SessionPage }[] = [];
      for (const { cursor, node } of page.edges) {
        const one = await this.meet(tx, actor, room, node);
        if (one) met.push({ cursor, node: one });
      }
      return { edges: met, hasNextPage: page.hasNextPage };
    });
  }

  /** Points as far as their words reach this person. */
  points(
    { session, room, tookPart }: SessionPage,
    actor: Actor | null,
    request: PageRequest,
  ): Promise<Page<ShownPoint>> {
    return this.transactions.read(async (tx) => {
      if (!this.readsPoints(room, session, tookPart)) return { edges: [], hasNextPage: false };
      const page = await this.rows.points.page(tx, session.id, request);
      const isWhole = takesNotes(room) || reachIn(room, session, tookPart, this.clock.now()) === 'whole';
      return mapPage(page, (point) => this.without(point, actor, isWhole));
    });
  }

  /** Published notes as far as they reach this person, or, for whoever writes or checks them, the version on its way. */
  notes({ session, room, tookPart }: SessionPage): Promise<NotesPage | null> {
    return this.transactions.read(async (tx) => {
      const course = (await this.rows.notes.courses(tx, [session.id]))[0];
      if (!course) return null;
      const reach = reachIn(room, session, tookPart, this.clock.now());
      const isOwn = takesNotes(room);
      const isChecking =
        session.kind === 'session' && (room.standing.isRepresentative || (isOfCompany(room) && session.withCompany));
      if (!isOwn && (course.publishedAt === null ? !isChecking : false)) return null;
      if (!isOwn && reach === 'nothing') return null;
      const texts = await this.rows.notes.version(tx, session.id, course.version);
      const shown = isOwn || reach === 'whole' ? texts : texts.map((text) => ({ ...text, attendance: '' }));
      return { course, texts: shown, checks: await this.rows.notes.checks(tx, session.id, course.version) };
    });
  }

  private async meet(tx: Tx, actor: Actor | null, room: Room, session: EngagementSession): Promise<SessionPage | null> {
    const now = this.clock.now();
    const invitation =
      actor && !isOfCompany(room) ? await this.rows.invitations.own(tx, session.id, actor.accountId) : null;
    const own = invitation ? await this.rows.participations.ofSession(tx, session.id) : [];
    const tookPart = own.some(({ accountId, state }) => accountId === actor?.accountId && state !== 'withdrawn');
    const view = viewOf(room, session, invitation !== null, now);
    if (view === 'none') return null;
    return { session, room, view, invitation, tookPart, reach: reachIn(room, session, tookPart, now) };
  }

  private readsPoints(room: Room, session: EngagementSession, tookPart: boolean): boolean {
    if (takesNotes(room) || facilitates(room)) return true;
    if (reachIn(room, session, tookPart, this.clock.now()) === 'nothing') return false;
    return (
      tookPart ||
      (isOfCompany(room) && session.withCompany) ||
      (session.kind === 'session' && prepares(room)) ||
      session.state === 'ended'
    );
  }

  /** Nobody reads from a point who said it; where only words reach somebody, not even what kind of person it was. */
  private without(point: SessionPoint, actor: Actor | null, isWhole: boolean): ShownPoint {
    const isOwn = actor !== null && point.authorAccountId === actor.accountId;
    return { ...point, authorAccountId: isOwn ? point.authorAccountId : null, isWhole: isWhole || isOwn };
  }
}
