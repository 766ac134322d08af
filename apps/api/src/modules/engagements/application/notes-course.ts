import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { Engagement, Side } from '../domain/engagement.ts';
import { reachIn, sideOf, type Room } from '../domain/room.ts';
import type { NoteCourse } from '../domain/session-notes.ts';
import type { NotesToCheck } from '../domain/taking-part.events.ts';
import type { EngagementSession } from '../domain/taking-part.ts';
import { NoteRepository } from '../persistence/note.repository.ts';
import type { NoteText } from './notes-desk.ts';
import { PeopleOfSides } from './people-of-sides.ts';

export interface SentNotes {
  readonly sessionId: string;
  readonly checkBy: string;
  readonly sentAt: Date;
  readonly texts: readonly NoteText[];
  readonly by: string;
}

export interface CheckableNotes extends NoteCourse {
  readonly side: Side;
  readonly isChecked: boolean;
}

/** Where notes are on their way from whoever wrote them to everybody whom they may reach. */
@Injectable()
export class NotesCourse {
  constructor(
    private readonly notes: NoteRepository,
    private readonly people: PeopleOfSides,
    private readonly outbox: Outbox,
  ) {}

  async of(tx: Tx, sessionId: string): Promise<NoteCourse | null> {
    return (await this.notes.courses(tx, [sessionId]))[0] ?? null;
  }

  async send(tx: Tx, engagement: Engagement, sent: SentNotes): Promise<NoteCourse> {
    const { sessionId, checkBy, sentAt, texts, by } = sent;
    const version = (await this.notes.latestVersion(tx, sessionId)) + 1;
    for (const text of texts) await this.notes.insert(tx, { sessionId, version, ...text, writtenAt: sentAt }, by);
    await this.notes.send(tx, { sessionId, version, checkBy, sentAt });
    const sides = await Promise.all(
      (['company', 'forum'] as const).map((side) => this.people.of(tx, engagement, side)),
    );
    const event: NotesToCheck = {
      type: 'engagements.notes-to-check',
      payload: { sessionId, accountIds: sides.flat() },
    };
    await this.outbox.publish(tx, event);
    return { sessionId, version, checkBy, sentAt, publishedAt: null };
  }

  /** The notes that this person's side is asked to check; a company sees none whose words will never reach it. */
  async checkable(tx: Tx, session: EngagementSession, room: Room): Promise<CheckableNotes | null> {
    const [side, course] = [sideOf(room), await this.of(tx, session.id)];
    if (!side || !course || session.kind === 'interview') return null;
    if (side === 'company' && !this.isForCompany(session, room, course.sentAt)) return null;
    const checks = await this.notes.checks(tx, session.id, course.version);
    return { ...course, side, isChecked: checks.some((check) => check.side === side) };
  }

  async check(tx: Tx, check: CheckableNotes & { words: string | null; by: string; at: Date }): Promise<void> {
    const { sessionId, version, side, words, at } = check;
    const outcome = words === null ? 'agreed' : 'objection';
    await this.notes.check(tx, { sessionId, version, side, outcome, words, checkedAt: at }, check.by);
  }

  /** Whether every side that may read them has said something; an interview is between two people and nobody else. */
  async isChecked(tx: Tx, course: NoteCourse, session: EngagementSession): Promise<boolean> {
    const checks = await this.notes.checks(tx, session.id, course.version);
    if (session.kind === 'interview') return true;
    const sides: readonly Side[] = session.withCompany ? ['company', 'forum'] : ['forum'];
    return sides.every((side) => checks.some((check) => check.side === side));
  }

  async publish(tx: Tx, course: NoteCourse, at: Date): Promise<NoteCourse> {
    await this.notes.publish(tx, course.sessionId, at);
    return { ...course, publishedAt: at };
  }

  private isForCompany(session: EngagementSession, room: Room, now: Date): boolean {
    return session.withCompany && reachIn(room, session, false, now) !== 'nothing';
  }
}
