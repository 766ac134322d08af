import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { RATING_CHOICES, type Electorate, type RatingChoice, type Tally } from '../domain/rating.ts';

export interface RatingRound {
  readonly id: string;
  readonly itemId: string;
  readonly number: number;
  readonly responseVersion: number;
  readonly kind: 'panel' | 'full';
  readonly seed: string;
  /** How many are asked. */
  readonly electors: number;
  readonly quorum: number;
  readonly state: 'open' | 'closed' | 'replaced';
  readonly openedOn: string;
  readonly closesOn: string;
  readonly votes: number | null;
  /** Null while open, and where the quorum was missed. */
  readonly outcome: RatingChoice | null;
  readonly closedOn: string | null;
}

export interface Elector {
  readonly roundId: string;
  readonly accountId: string;
  readonly electorate: 'representatives' | 'panel';
  readonly place: number;
  readonly state: 'asked' | 'not_now';
}

const SELECT = `SELECT id, item_id AS "itemId", number, response_version AS "responseVersion", kind, seed, electors, quorum,
    state, opened_on AS "openedOn", closes_on AS "closesOn", votes, outcome, closed_on AS "closedOn" FROM rating_rounds`;

@Injectable()
export class RatingRepository {
  async insert(tx: Tx, round: RatingRound, electorates: readonly Electorate[]): Promise<void> {
    await tx.query(
      `INSERT INTO rating_rounds (id, item_id, number, response_version, kind, seed, electors, quorum, state, opened_on, closes_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'open', $9, $10)`,
      [
        ...[round.id, round.itemId, round.number, round.responseVersion, round.kind, round.seed, round.electors],
        ...[round.quorum, round.openedOn, round.closesOn],
      ],
    );
    const sql = `INSERT INTO rating_tallies (round_id, electorate, choice)
      SELECT $1, electorate, choice FROM unnest($2::text[]) electorate, unnest($3::text[]) choice`;
    await tx.query(sql, [round.id, electorates, RATING_CHOICES]);
  }

  async insertElectors(tx: Tx, electors: readonly Elector[]): Promise<void> {
    await tx.query(
      `INSERT INTO rating_electors (round_id, account_id, electorate, place, state)
       SELECT e."roundId", e."accountId", e.electorate, e.place, 'asked' FROM jsonb_to_recordset($1) AS
         e ("roundId" uuid, "accountId" uuid, electorate text, place int)`,
      [JSON.stringify(electors)],
    );
  }

  async end(tx: Tx, round: Pick<RatingRound, 'id' | 'state' | 'votes' | 'outcome' | 'closedOn'>): Promise<void> {
    const sql = `UPDATE rating_rounds SET state = $2, votes = $3, outcome = $4, closed_on = $5 WHERE id = $1`;
    await tx.query(sql, [round.id, round.state, round.votes, round.outcome, round.closedOn]);
  }

  lock(tx: Tx, id: string): Promise<RatingRound | null> {
    return tx.maybeOne<RatingRound>(`${SELECT} WHERE id = $1 FOR UPDATE`, [id]);
  }

  byId(tx: Tx, id: string): Promise<RatingRound | null> {
    return tx.maybeOne<RatingRound>(`${SELECT} WHERE id = $1`, [id]);
  }

  ofItems(tx: Tx, itemIds: readonly string[]): Promise<RatingRound[]> {
    return tx.query<RatingRound>(`${SELECT} WHERE item_id = ANY ($1) ORDER BY item_id, number`, [itemIds]);
  }

  openOf(tx: Tx, itemId: string): Promise<RatingRound | null> {
    return tx.maybeOne<RatingRound>(`${SELECT} WHERE item_id = $1 AND state = 'open' FOR UPDATE`, [itemId]);
  }

  electorsOf(tx: Tx, roundId: string): Promise<Elector[]> {
    return tx.query<Elector>(
      `SELECT round_id AS "roundId", account_id AS "accountId", electorate, place, state FROM rating_electors
        WHERE round_id = $1 ORDER BY electorate, place`,
      [roundId],
    );
  }

  async sayNotNow(tx: Tx, roundId: string, accountId: string): Promise<void> {
    const sql = `UPDATE rating_electors SET state = 'not_now' WHERE round_id = $1 AND account_id = $2`;
    await tx.query(sql, [roundId, accountId]);
  }

  async hasRated(tx: Tx, roundId: string, accountId: string): Promise<boolean> {
    const sql = `SELECT 1 FROM rating_marks WHERE round_id = $1 AND account_id = $2`;
    return (await tx.maybeOne(sql, [roundId, accountId])) !== null;
  }

  /**
   * Marks the person and counts the choice. Every counter of the electorate is written, the chosen one with one more: what
   * the database keeps about who wrote which row last would otherwise join the last mark to its choice.
   */
  async cast(
    tx: Tx,
    vote: { roundId: string; accountId: string; electorate: Electorate; choice: RatingChoice },
  ): Promise<void> {
    const { roundId, accountId, electorate, choice } = vote;
    await tx.query(`INSERT INTO rating_marks (round_id, account_id) VALUES ($1, $2)`, [roundId, accountId]);
    const sql = `UPDATE rating_tallies SET count = count + (choice = $3)::int WHERE round_id = $1 AND electorate = $2`;
    await tx.query(sql, [roundId, electorate, choice]);
  }

  talliesOf(tx: Tx, roundIds: readonly string[]): Promise<(Tally & { readonly roundId: string })[]> {
    const sql = `SELECT round_id AS "roundId", electorate, choice, count FROM rating_tallies WHERE round_id = ANY ($1)`;
    return tx.query(sql, [roundIds]);
  }

  /** Panelists who have rated, in the order of their ids: nothing of when. */
  async servedBy(tx: Tx, roundId: string): Promise<string[]> {
    const rows = await tx.query<{ accountId: string }>(
      `SELECT m.account_id AS "accountId" FROM rating_marks m JOIN rating_electors e USING (round_id, account_id)
        WHERE m.round_id = $1 AND e.electorate = 'panel' ORDER BY m.account_id`,
      [roundId],
    );
    return rows.map(({ accountId }) => accountId);
  }

  async askFullVote(tx: Tx, itemId: string, responseVersion: number, accountId: string): Promise<boolean> {
    const sql = `INSERT INTO full_vote_requests (item_id, response_version, account_id) VALUES ($1, $2, $3)
      ON CONFLICT DO NOTHING RETURNING 1`;
    return (await tx.query(sql, [itemId, responseVersion, accountId])).length > 0;
  }

  async fullVoteAskedBy(tx: Tx, itemId: string, responseVersion: number): Promise<string[]> {
    const sql = `SELECT account_id AS "accountId" FROM full_vote_requests WHERE item_id = $1 AND response_version = $2`;
    return (await tx.query<{ accountId: string }>(sql, [itemId, responseVersion])).map(({ accountId }) => accountId);
  }
}
