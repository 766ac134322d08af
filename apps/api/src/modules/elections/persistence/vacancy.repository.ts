import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { SeatVacancy, SubmittedCountback, VacancyCandidate } from '../domain/vacancy.ts';

const SELECT = `SELECT id, seat_id AS "seatId", forum_id AS "forumId", election_id AS "electionId", style_id AS "styleId", reason,
    state, opened_at AS "openedAt", consents_close_at AS "consentsCloseAt", vacating, seat_of AS "seatOf", continuing, transcript,
    filled_by_seat_id AS "filledBySeatId", settled_at AS "settledAt" FROM seat_vacancies`;

const CANDIDATE = `SELECT v.vacancy_id AS "vacancyId", v.candidate_id AS "candidateId", v.member_id AS "memberId", v.number,
    c.title AS pseudonym, v.serves FROM vacancy_candidates v JOIN election_candidates c ON c.id = v.candidate_id`;

type Settlement = Pick<SeatVacancy, 'state' | 'transcript' | 'filledBySeatId'>;

/** Empty seats, who was asked to fill them, and what scrutineers found. */
@Injectable()
export class VacancyRepository {
  async insert(tx: Tx, vacancy: SeatVacancy): Promise<void> {
    await tx.query(
      `INSERT INTO seat_vacancies (id, seat_id, forum_id, election_id, style_id, reason, state, opened_at, consents_close_at,
         vacating, seat_of, continuing) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...[vacancy.id, vacancy.seatId, vacancy.forumId, vacancy.electionId, vacancy.styleId, vacancy.reason],
        ...[vacancy.state, vacancy.openedAt, vacancy.consentsCloseAt, vacancy.vacating, vacancy.seatOf],
        vacancy.continuing,
      ],
    );
  }

  async ask(tx: Tx, vacancyId: string, candidate: Omit<VacancyCandidate, 'vacancyId' | 'pseudonym' | 'serves'>) {
    await tx.query(
      `INSERT INTO vacancy_candidates (vacancy_id, candidate_id, member_id, number) VALUES ($1, $2, $3, $4)`,
      [vacancyId, candidate.candidateId, candidate.memberId, candidate.number],
    );
  }

  lock(tx: Tx, id: string): Promise<SeatVacancy | null> {
    return tx.maybeOne<SeatVacancy>(`${SELECT} WHERE id = $1 FOR UPDATE`, [id]);
  }

  byId(tx: Tx, id: string): Promise<SeatVacancy | null> {
    return tx.maybeOne<SeatVacancy>(`${SELECT} WHERE id = $1`, [id]);
  }

  /** Of a forum, newest first. */
  page(tx: Tx, forumId: string, request: PageRequest): Promise<Page<SeatVacancy>> {
    const keys = [
      { column: 'openedAt', type: 'timestamptz' },
      { column: 'id', type: 'uuid' },
    ] as const;
    const query = { sql: `${SELECT} WHERE forum_id = $1`, parameters: [forumId], keys, direction: 'desc' } as const;
    return keysetPage<SeatVacancy>(tx, query, request);
  }

  /** Vacancies in which this member is asked now. */
  askedOf(tx: Tx, memberId: string): Promise<SeatVacancy[]> {
    const sql = `${SELECT} WHERE state = 'asking' AND id IN (SELECT vacancy_id FROM vacancy_candidates WHERE member_id = $1)
      ORDER BY consents_close_at, id LIMIT 20`;
    return tx.query<SeatVacancy>(sql, [memberId]);
  }

  candidatesOf(tx: Tx, vacancyIds: readonly string[]): Promise<VacancyCandidate[]> {
    return tx.query<VacancyCandidate>(`${CANDIDATE} WHERE v.vacancy_id = ANY ($1) ORDER BY v.vacancy_id, v.number`, [
      vacancyIds,
    ]);
  }

  async answer(tx: Tx, vacancyId: string, candidateId: string, serves: boolean, at: Date): Promise<void> {
    const sql = `UPDATE vacancy_candidates SET serves = $3, answered_at = $4 WHERE vacancy_id = $1 AND candidate_id = $2`;
    await tx.query(sql, [vacancyId, candidateId, serves, at]);
  }

  async count(tx: Tx, id: string): Promise<void> {
    await tx.query(`UPDATE seat_vacancies SET state = 'counting' WHERE id = $1`, [id]);
  }

  async settle(tx: Tx, id: string, { state, transcript, filledBySeatId }: Settlement, at: Date): Promise<void> {
    const sql = `UPDATE seat_vacancies SET state = $2, transcript = $3, filled_by_seat_id = $4, settled_at = $5 WHERE id = $1`;
    await tx.query(sql, [id, state, transcript, filledBySeatId, at]);
  }

  async submit(tx: Tx, vacancyId: string, found: SubmittedCountback, signature: Buffer, at: Date): Promise<void> {
    await tx.query(
      `INSERT INTO vacancy_countbacks (vacancy_id, account_id, text, signature, submitted_at) VALUES ($1, $2, $3, $4, $5)`,
      [vacancyId, found.accountId, found.text, signature, at],
    );
  }

  countbacksOf(tx: Tx, vacancyId: string): Promise<SubmittedCountback[]> {
    const sql = `SELECT account_id AS "accountId", text FROM vacancy_countbacks WHERE vacancy_id = $1 ORDER BY submitted_at`;
    return tx.query<SubmittedCountback>(sql, [vacancyId]);
  }

  /** Accounts of the scrutineers who have handed in a countback, by vacancy. */
  async countersOf(tx: Tx, vacancyIds: readonly string[]): Promise<Map<string, string[]>> {
    const sql = `SELECT vacancy_id AS "vacancyId", array_agg(account_id) AS "accountIds" FROM vacancy_countbacks
      WHERE vacancy_id = ANY ($1) GROUP BY vacancy_id`;
    const rows = await tx.query<{ vacancyId: string; accountIds: string[] }>(sql, [vacancyIds]);
    return new Map(rows.map(({ vacancyId, accountIds }) => [vacancyId, accountIds]));
  }

  /** The first by-election of the constituency that was announced after the vacancy needed one, by vacancy. */
  async byElectionsOf(tx: Tx, vacancyIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await tx.query<{ vacancyId: string; electionId: string }>(
      `SELECT DISTINCT ON (v.id) v.id AS "vacancyId", e.id AS "electionId"
         FROM seat_vacancies v JOIN election_styles own ON own.id = v.style_id
         JOIN elections e ON e.forum_id = v.forum_id AND e.kind = 'by_election' AND e.state <> 'cancelled' AND e.announced_at >= v.settled_at
         JOIN election_styles s ON s.election_id = e.id AND s.constituency_id = own.constituency_id
        WHERE v.id = ANY ($1) AND v.state = 'by_election' ORDER BY v.id, e.announced_at, e.id`,
      [vacancyIds],
    );
    return new Map(rows.map(({ vacancyId, electionId }) => [vacancyId, electionId]));
  }
}
