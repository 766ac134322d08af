import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { MixFacts } from '../domain/mix.ts';
import type { MemberKind } from '../../forums/index.ts';

/** Somebody who can be invited to a session now: active, not invited to it, and not asking to be left alone. */
export interface Candidate extends MixFacts {
  readonly memberId: string;
  readonly accountId: string;
  readonly pseudonym: string;
  readonly kind: MemberKind;
  readonly organisationId: string | null;
  /** Invitations of the last 90 days that stand or were accepted; “not now” is not counted. */
  readonly load: number;
}

/** $1 forum, $2 session, $3 today, $4 ninety days ago. */
const SELECT = `SELECT m.id AS "memberId", m.account_id AS "accountId", m.pseudonym, m.kind, m.organisation_id AS "organisationId",
    f.region, coalesce(f.groups, '{}') AS groups,
    NOT EXISTS (SELECT 1 FROM participations p WHERE p.account_id = m.account_id AND p.state IN ('took_part', 'stopped')) AS "isFirstTime",
    (SELECT count(*)::int FROM invitations i WHERE i.account_id = m.account_id AND i.state IN ('sent', 'accepted') AND i.invited_at > $4) AS load
  FROM members m LEFT JOIN participation_profiles f ON f.account_id = m.account_id
  WHERE m.forum_id = $1 AND m.state = 'active'
    AND NOT EXISTS (SELECT 1 FROM invitations i WHERE i.session_id = $2 AND i.account_id = m.account_id)
    AND NOT EXISTS (SELECT 1 FROM participation_pauses w WHERE w.subject_id IN (m.account_id, m.organisation_id) AND w.until >= $3)`;

export interface CandidateQuery {
  readonly forumId: string;
  readonly sessionId: string;
  readonly today: string;
  readonly loadSince: Date;
}

const parametersOf = ({ forumId, sessionId, today, loadSince }: CandidateQuery) => [
  forumId,
  sessionId,
  today,
  loadSince,
];

@Injectable()
export class CandidateRepository {
  /** Those of one kind whose load is below the limit, for a draw. */
  drawable(tx: Tx, query: CandidateQuery, loadLimit: number): Promise<Candidate[]> {
    const sql = `SELECT * FROM (${SELECT} AND m.kind = 'affected') c WHERE c.load < $5 ORDER BY c."memberId"`;
    return tx.query<Candidate>(sql, [...parametersOf(query), loadLimit]);
  }

  byIds(tx: Tx, query: CandidateQuery, memberIds: readonly string[]): Promise<Candidate[]> {
    const sql = `SELECT * FROM (${SELECT}) c WHERE c."memberId" = ANY ($5::uuid[]) ORDER BY c."memberId"`;
    return tx.query<Candidate>(sql, [...parametersOf(query), memberIds]);
  }

  /** By load, those who were asked least first. */
  page(tx: Tx, query: CandidateQuery, kind: MemberKind, request: PageRequest): Promise<Page<Candidate>> {
    const keys = [
      { column: 'load', type: 'int' },
      { column: 'pseudonym', type: 'text' },
      { column: 'memberId', type: 'uuid' },
    ] as const;
    const sql = `SELECT * FROM (${SELECT}) c WHERE c.kind = $5`;
    return keysetPage<Candidate>(
      tx,
      { sql, parameters: [...parametersOf(query), kind], keys, direction: 'asc' },
      request,
    );
  }

  /** What these people said of themselves; also those who said nothing. */
  facts(tx: Tx, accountIds: readonly string[], before: Date): Promise<MixFacts[]> {
    return tx.query<MixFacts>(
      `SELECT f.region, coalesce(f.groups, '{}') AS groups, NOT EXISTS (SELECT 1 FROM participations p
          WHERE p.account_id = a.id AND p.state IN ('took_part', 'stopped') AND p.ended_at < $2) AS "isFirstTime"
         FROM unnest($1::uuid[]) AS a (id) LEFT JOIN participation_profiles f ON f.account_id = a.id`,
      [accountIds, before],
    );
  }

  async saveProfile(
    tx: Tx,
    accountId: string,
    region: string | null,
    groups: readonly string[],
    at: Date,
  ): Promise<void> {
    await tx.query(
      `INSERT INTO participation_profiles (account_id, region, groups, changed_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (account_id) DO UPDATE SET region = excluded.region, groups = excluded.groups, changed_at = excluded.changed_at`,
      [accountId, region, groups, at],
    );
  }

  profile(tx: Tx, accountId: string): Promise<{ region: string | null; groups: string[] } | null> {
    return tx.maybeOne(`SELECT region, groups FROM participation_profiles WHERE account_id = $1`, [accountId]);
  }

  /** Leaves somebody, or an organisation, alone until a day; `null` ends it. */
  async pause(tx: Tx, subjectId: string, kind: 'account' | 'organisation', until: string | null): Promise<void> {
    await tx.query(`DELETE FROM participation_pauses WHERE subject_id = $1`, [subjectId]);
    if (until) await tx.query(`INSERT INTO participation_pauses VALUES ($1, $2, $3)`, [subjectId, kind, until]);
  }

  async pausedUntil(tx: Tx, subjectId: string): Promise<string | null> {
    const sql = `SELECT until FROM participation_pauses WHERE subject_id = $1`;
    return (await tx.maybeOne<{ until: string }>(sql, [subjectId]))?.until ?? null;
  }
}
