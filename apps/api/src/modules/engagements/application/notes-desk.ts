import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf, endOfDayAnywhere, workingDayAfter } from '../../../platform/clock/days.ts';
import { type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  type InvalidInput,
  invalidInput,
  type NotFound,
  notFound,
  type WrongState,
  wrongState,
} from '../../../platform/errors/problems.ts';
import { facilitates, takesNotes, type Room } from '../domain/room.ts';
import { type ChecksMissing, checksMissing, type NoteCourse } from '../domain/session-notes.ts';
import { type LanguagesMissing, languagesMissing } from '../domain/taking-part.errors.ts';
import { type EngagementSession, NOTE_CHECK_WORKING_DAYS } from '../domain/taking-part.ts';
import { NotesCourse } from './notes-course.ts';
import { TakingPartAccess } from './taking-part-access.ts';

export interface NoteText {
  readonly language: string;
  readonly body: string;
  readonly attendance: string;
  readonly byMachine: boolean;
}

export type NotesFailure = NotFound | InvalidInput | WrongState | LanguagesMissing | ChecksMissing;
type Done = Result<NoteCourse, NotesFailure>;
interface Found {
  readonly session: EngagementSession;
  readonly room: Room;
}

/** Notes are written, checked by both sides, and published; an objection stands beside them and changes nothing in them. */
@Injectable()
export class NotesDesk {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: TakingPartAccess,
    private readonly course: NotesCourse,
  ) {}

  /** Sends a new version to both sides, in every language of the session. */
  write(actor: Actor, sessionId: string, texts: readonly NoteText[]): Promise<Done> {
    const faults = texts.flatMap(({ body, attendance }, index) => [
      ...textFaults(body, { path: `texts.${index}.body`, minLength: 20, maxLength: 40_000 }),
      ...textFaults(attendance, { path: `texts.${index}.attendance`, maxLength: 4000 }),
    ]);
    if (faults.length > 0) return Promise.resolve(err(invalidInput(...faults)));
    return this.on(actor, sessionId, async (tx, { session, room }) => {
      if (!takesNotes(room)) return err(notFound('The session'));
      if (session.state !== 'ended')
        return err(
          wrongState(session.state, 'Notes are written once a session has ended. Your draft is kept on this device.'),
        );
      const missing = session.languages.filter(
        (language) => !texts.some((text) => text.language === language && !text.byMachine),
      );
      if (missing.length > 0) return err(languagesMissing(missing));
      const earlier = await this.course.of(tx, session.id);
      if (earlier?.publishedAt) return err(wrongState('published', 'These notes are published, and stay as they are.'));
      const now = this.clock.now();
      const checkBy = workingDayAfter(dayOf(now), NOTE_CHECK_WORKING_DAYS);
      return ok(
        await this.course.send(tx, room.engagement, {
          sessionId: session.id,
          checkBy,
          sentAt: now,
          texts,
          by: actor.accountId,
        }),
      );
    });
  }

  /** `objection` is null where the side agrees. */
  check(actor: Actor, sessionId: string, objection: string | null): Promise<Done> {
    const faults =
      objection === null ? [] : textFaults(objection, { path: 'objection', minLength: 10, maxLength: 4000 });
    if (faults.length > 0) return Promise.resolve(err(invalidInput(...faults)));
    return this.on(actor, sessionId, async (tx, { session, room }) => {
      const course = await this.course.checkable(tx, session, room);
      if (!course) return err(notFound('The notes'));
      if (course.publishedAt || course.isChecked)
        return err(wrongState('checked', 'Your side has said what it says about these notes.'));
      const words = objection?.trim() ?? null;
      await this.course.check(tx, { ...course, words, by: actor.accountId, at: this.clock.now() });
      return ok(course);
    });
  }

  publish(actor: Actor, sessionId: string): Promise<Done> {
    return this.on(actor, sessionId, async (tx, { session, room }) => {
      const course = facilitates(room) ? await this.course.of(tx, session.id) : null;
      if (!course) return err(notFound('The notes'));
      if (course.publishedAt) return err(wrongState('published', 'These notes are published already.'));
      const now = this.clock.now();
      const isDue = now >= endOfDayAnywhere(course.checkBy);
      if (!isDue && !(await this.course.isChecked(tx, course, session))) return err(checksMissing(course.checkBy));
      return ok(await this.course.publish(tx, course, now));
    });
  }

  private on(actor: Actor, sessionId: string, step: (tx: Tx, found: Found) => Promise<Done>): Promise<Done> {
    return this.transactions.run<NoteCourse, NotesFailure>(async (tx) => {
      const found = await this.access.lockSession(tx, actor, sessionId);
      return found ? step(tx, found) : err(notFound('The session'));
    });
  }
}
