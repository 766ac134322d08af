import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Election, ElectionState } from '../domain/election.ts';

const COLUMNS = `id, slug, forum_id AS "forumId", kind, title, question, about, fund_id AS "fundId", subject_seat_id AS "subjectSeatId",
  charter_version AS "charterVersion", state, state_since AS "stateSince", nominations_open_at AS "nominationsOpenAt",
  nominations_close_at AS "nominationsCloseAt", opens_at AS "opensAt", closes_at AS "closesAt",
  challenge_days AS "challengeDays", challenge_ends_at AS "challengeEndsAt", seconders, term_months AS "termMonths",
  term_limit AS "termLimit", cast_minimum AS "castMinimum", unique_percent_maximum AS "uniquePercentMaximum",
  scrutineers_required AS "scrutineersRequired", draw_seed AS "drawSeed", draw_commitment AS "drawCommitment",
  election_key AS "electionKey", key_required AS "keyRequired", board_key AS "boardKey", roll_frozen_at AS "rollFrozenAt",
  manifest_text AS "manifestText", manifest_hash AS "manifestHash", manifest_log_index::int AS "manifestLogIndex",
  result_hash AS "resultHash", result_log_index::int AS "resultLogIndex", certificate_text AS "certificateText",
  seating_problem AS "seatingProblem", cancelled_reasons AS "cancelledReasons", announced_at AS "announcedAt"`;

export interface ElectionFilter {
  readonly forumId: string | null;
  readonly states: readonly ElectionState[];
}

/** Columns that a step may write; the database says which of them may still change. */
const WRITABLE = {
  challengeEndsAt: 'challenge_ends_at',
  electionKey: 'election_key',
  keyRequired: 'key_required',
  boardKey: 'board_key',
  rollFrozenAt: 'roll_frozen_at',
  manifestText: 'manifest_text',
  manifestHash: 'manifest_hash',
  manifestLogIndex: 'manifest_log_index',
  resultHash: 'result_hash',
  resultLogIndex: 'result_log_index',
  certificateText: 'certificate_text',
  seatingProblem: 'seating_problem',
  cancelledReasons: 'cancelled_reasons',
} as const;

export type ElectionChange = Partial<Pick<Election, keyof typeof WRITABLE>>;

@Injectable()
export class ElectionRepository {
  async insert(tx: Tx, election: Election, announcedBy: string): Promise<void> {
    const { id, slug, forumId, kind, title, question, fundId, subjectSeatId, charterVersion } = election;
    await tx.query(
      `INSERT INTO elections (id, slug, forum_id, kind, title, question, fund_id, subject_seat_id, charter_version, state,
         state_since, nominations_open_at, nominations_close_at, opens_at, closes_at, challenge_days, seconders, term_months,
         term_limit, cast_minimum, unique_percent_maximum, scrutineers_required, draw_seed, draw_commitment, announced_by, announced_at, about)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $11, $26)`,
      [
        ...[id, slug, forumId, kind, title, question, fundId, subjectSeatId, charterVersion, election.state],
        ...[election.stateSince, election.nominationsOpenAt, election.nominationsCloseAt, election.opensAt],
        ...[election.closesAt, election.challengeDays, election.seconders, election.termMonths, election.termLimit],
        ...[election.castMinimum, election.uniquePercentMaximum, election.scrutineersRequired],
        ...[election.drawSeed, election.drawCommitment, announcedBy, election.about],
      ],
    );
  }

  bySlug(tx: Tx, slug: string): Promise<Election | null> {
    return tx.maybeOne<Election>(`SELECT ${COLUMNS} FROM elections WHERE slug = $1`, [slug]);
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<Election[]> {
    return tx.query<Election>(`SELECT ${COLUMNS} FROM elections WHERE id = ANY ($1)`, [ids]);
  }

  /** Locks the election until the end of the transaction: its steps follow one another. */
  lock(tx: Tx, id: string): Promise<Election | null> {
    return tx.maybeOne<Election>(`SELECT ${COLUMNS} FROM elections WHERE id = $1 FOR UPDATE`, [id]);
  }

  lockBySlug(tx: Tx, slug: string): Promise<Election | null> {
    return tx.maybeOne<Election>(`SELECT ${COLUMNS} FROM elections WHERE slug = $1 FOR UPDATE`, [slug]);
  }

  /** Latest opening first. */
  page(tx: Tx, filter: ElectionFilter, request: PageRequest): Promise<Page<Election>> {
    return keysetPage<Election>(
      tx,
      {
        sql: `SELECT ${COLUMNS} FROM elections WHERE state = ANY ($1) AND ($2::uuid IS NULL OR forum_id = $2)`,
        parameters: [filter.states, filter.forumId],
        keys: [
          { column: 'opensAt', type: 'timestamptz' },
          { column: 'id', type: 'uuid' },
        ],
        direction: 'desc',
      },
      request,
    );
  }

  async change(tx: Tx, id: string, change: ElectionChange): Promise<void> {
    const entries = Object.entries(change) as [keyof typeof WRITABLE, unknown][];
    const sets = entries.map(([name], index) => `${WRITABLE[name]} = $${index + 2}`).join(', ');
    await tx.query(`UPDATE elections SET ${sets} WHERE id = $1`, [id, ...entries.map(([, value]) => value)]);
  }

  /** Moves the election on, together with what the new state rests on. */
  async move(tx: Tx, id: string, state: ElectionState, at: Date, change: ElectionChange = {}): Promise<void> {
    const entries = Object.entries(change) as [keyof typeof WRITABLE, unknown][];
    const sets = entries.map(([name], index) => `, ${WRITABLE[name]} = $${index + 4}`).join('');
    const values = entries.map(([, value]) => value);
    await tx.query(`UPDATE elections SET state = $2, state_since = $3${sets} WHERE id = $1`, [
      id,
      state,
      at,
      ...values,
    ]);
  }
}
