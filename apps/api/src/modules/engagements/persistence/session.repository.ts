import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { EngagementSession } from '../domain/taking-part.ts';

const SELECT = `SELECT s.id, s.engagement_id AS "engagementId", s.forum_id AS "forumId", s.kind, s.title, s.starts_at AS "startsAt",
    s.ends_at AS "endsAt", s.time_zone AS "timeZone", s.place, s.how_to_join AS "howToJoin", s.agenda,
    s.content_warning AS "contentWarning", s.support_contact AS "supportContact", s.languages, s.with_company AS "withCompany",
    s.publication_mode AS mode, s.sealed_until AS "sealedUntil", s.then_mode AS "thenMode", s.places, s.minutes,
    s.preparation_minutes AS "preparationMinutes", s.why_again AS "whyAgain", s.state, s.sequence, s.created_at AS "createdAt",
    s.changed_at AS "changedAt", s.began_at AS "beganAt", s.ended_at AS "endedAt"
  FROM sessions_of_engagements s`;

type SessionRow = Omit<EngagementSession, 'publication'> & EngagementSession['publication'];

const toSession = ({ mode, sealedUntil, thenMode, ...row }: SessionRow): EngagementSession => ({
  ...row,
  publication: { mode, sealedUntil, thenMode },
});

/** What can change of a session; who reads it cannot once somebody is invited (`sessions_keep_what_was_promised`). */
export type SessionChange = Partial<
  Pick<EngagementSession, 'startsAt' | 'endsAt' | 'timeZone' | 'howToJoin' | 'state' | 'beganAt' | 'endedAt'>
>;

@Injectable()
export class SessionRepository {
  async insert(tx: Tx, session: EngagementSession, createdBy: string): Promise<void> {
    const { publication } = session;
    await tx.query(
      `INSERT INTO sessions_of_engagements (id, engagement_id, forum_id, kind, title, starts_at, ends_at, time_zone, place,
         how_to_join, agenda, content_warning, support_contact, languages, with_company, publication_mode, sealed_until, then_mode,
         places, minutes, preparation_minutes, state, sequence, created_by, created_at, changed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, 0, $23, $24, $24)`,
      [
        ...[session.id, session.engagementId, session.forumId, session.kind, session.title, session.startsAt],
        ...[session.endsAt, session.timeZone, session.place, session.howToJoin, JSON.stringify(session.agenda)],
        ...[JSON.stringify(session.contentWarning), session.supportContact, session.languages, session.withCompany],
        ...[publication.mode, publication.sealedUntil, publication.thenMode, session.places, session.minutes],
        ...[session.preparationMinutes, session.state, createdBy, session.createdAt],
      ],
    );
  }

  async change(tx: Tx, id: string, change: SessionChange, now: Date): Promise<void> {
    const { startsAt, endsAt, timeZone, howToJoin, state, beganAt, endedAt } = change;
    await tx.query(
      `UPDATE sessions_of_engagements SET starts_at = coalesce($2, starts_at), ends_at = coalesce($3, ends_at),
         time_zone = coalesce($4, time_zone), how_to_join = coalesce($5, how_to_join), state = coalesce($6, state),
         began_at = coalesce($7, began_at), ended_at = coalesce($8, ended_at), changed_at = $9, sequence = sequence + 1 WHERE id = $1`,
      [
        ...[id, startsAt ?? null, endsAt ?? null, timeZone ?? null, howToJoin ?? null, state ?? null],
        ...[beganAt ?? null, endedAt ?? null, now],
      ],
    );
  }

  /** Somebody has read what people said already, and says what is asked beyond it. */
  async markRead(tx: Tx, id: string, whyAgain: string, by: string, at: Date): Promise<void> {
    const sql = `UPDATE sessions_of_engagements SET why_again = $2, existing_read_by = $3, existing_read_at = $4 WHERE id = $1`;
    await tx.query(sql, [id, whyAgain, by, at]);
  }

  async byIds(tx: Tx, ids: readonly string[]): Promise<EngagementSession[]> {
    return (await tx.query<SessionRow>(`${SELECT} WHERE s.id = ANY ($1)`, [ids])).map(toSession);
  }

  async byId(tx: Tx, id: string): Promise<EngagementSession | null> {
    return (await this.byIds(tx, [id]))[0] ?? null;
  }

  async lock(tx: Tx, id: string): Promise<EngagementSession | null> {
    const row = await tx.maybeOne<SessionRow>(`${SELECT} WHERE s.id = $1 FOR UPDATE OF s`, [id]);
    return row && toSession(row);
  }

  /** All sessions of a forum, in no order. */
  async ofForum(tx: Tx, forumId: string): Promise<EngagementSession[]> {
    return (await tx.query<SessionRow>(`${SELECT} WHERE s.forum_id = $1`, [forumId])).map(toSession);
  }

  /** Of an engagement, latest first. */
  async page(tx: Tx, engagementId: string, request: PageRequest): Promise<Page<EngagementSession>> {
    const keys = [
      { column: 'startsAt', type: 'timestamptz' },
      { column: 'id', type: 'uuid' },
    ] as const;
    const query = { sql: `${SELECT} WHERE s.engagement_id = $1`, parameters: [engagementId], keys } as const;
    const page = await keysetPage<SessionRow>(tx, { ...query, direction: 'desc' }, request);
    return { ...page, edges: page.edges.map(({ cursor, node }) => ({ cursor, node: toSession(node) })) };
  }
}
