import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { NoteCheck, NoteCourse, SessionNote } from '../domain/session-notes.ts';

const SELECT = `SELECT session_id AS "sessionId", version, language, body, attendance, by_machine AS "byMachine", written_at AS "writtenAt"
  FROM session_notes`;

@Injectable()
export class NoteRepository {
  async insert(tx: Tx, note: SessionNote, writtenBy: string): Promise<void> {
    await tx.query(
      `INSERT INTO session_notes (session_id, version, language, body, attendance, by_machine, written_by, written_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[note.sessionId, note.version, note.language, note.body, note.attendance, note.byMachine],
        ...[writtenBy, note.writtenAt],
      ],
    );
  }

  /** One version in all its languages. */
  version(tx: Tx, sessionId: string, version: number): Promise<SessionNote[]> {
    return tx.query<SessionNote>(`${SELECT} WHERE session_id = $1 AND version = $2 ORDER BY language`, [
      sessionId,
      version,
    ]);
  }

  async latestVersion(tx: Tx, sessionId: string): Promise<number> {
    const sql = `SELECT coalesce(max(version), 0)::int AS version FROM session_notes WHERE session_id = $1`;
    return (await tx.query<{ version: number }>(sql, [sessionId]))[0]?.version ?? 0;
  }

  courses(tx: Tx, sessionIds: readonly string[]): Promise<NoteCourse[]> {
    return tx.query<NoteCourse>(
      `SELECT session_id AS "sessionId", version, check_by AS "checkBy", sent_at AS "sentAt", published_at AS "publishedAt"
         FROM session_note_courses WHERE session_id = ANY ($1)`,
      [sessionIds],
    );
  }

  /** Sends a version to both sides, or a corrected one again; throws `session_notes_stay_published`. */
  async send(tx: Tx, course: Omit<NoteCourse, 'publishedAt'>): Promise<void> {
    await tx.query(
      `INSERT INTO session_note_courses (session_id, version, check_by, sent_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (session_id) DO UPDATE SET version = excluded.version, check_by = excluded.check_by, sent_at = excluded.sent_at`,
      [course.sessionId, course.version, course.checkBy, course.sentAt],
    );
  }

  async publish(tx: Tx, sessionId: string, at: Date): Promise<void> {
    await tx.query(`UPDATE session_note_courses SET published_at = $2 WHERE session_id = $1`, [sessionId, at]);
  }

  async check(tx: Tx, check: NoteCheck, checkedBy: string): Promise<void> {
    await tx.query(
      `INSERT INTO session_note_checks (session_id, version, side, outcome, words, checked_by, checked_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [check.sessionId, check.version, check.side, check.outcome, check.words, checkedBy, check.checkedAt],
    );
  }

  checks(tx: Tx, sessionId: string, version: number): Promise<NoteCheck[]> {
    return tx.query<NoteCheck>(
      `SELECT session_id AS "sessionId", version, side, outcome, words, checked_at AS "checkedAt"
         FROM session_note_checks WHERE session_id = $1 AND version = $2 ORDER BY side`,
      [sessionId, version],
    );
  }
}
