import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { AnswerItem } from '../domain/answer-item.ts';

/** Of `answer_items`, under the names of the domain. */
export const ITEM_COLUMNS = `id, recommendation_id AS "recommendationId", position_id AS "positionId", forum_id AS "forumId",
    addressee_id AS "addresseeId", level, state, delivered_on AS "deliveredOn", acknowledge_by AS "acknowledgeBy",
    acknowledged_on AS "acknowledgedOn", interim_by AS "interimBy", interim_on AS "interimOn", answer_by AS "answerBy",
    answered_on AS "answeredOn", decide_by AS "decideBy", overdue_since AS "overdueSince",
    decided_before_on AS "decidedBeforeOn", missed_quorums AS "missedQuorums", closed_on AS "closedOn"`;
const SELECT = `SELECT ${ITEM_COLUMNS} FROM answer_items`;

/** What may change of an item; the database decides whether it may change like this. */
export type ItemChange = Partial<
  Omit<AnswerItem, 'id' | 'recommendationId' | 'positionId' | 'forumId' | 'addresseeId' | 'level' | 'deliveredOn'>
> & { readonly forumActId?: string };

const COLUMNS: Readonly<Record<keyof ItemChange, string>> = {
  state: 'state',
  acknowledgeBy: 'acknowledge_by',
  acknowledgedOn: 'acknowledged_on',
  interimBy: 'interim_by',
  interimOn: 'interim_on',
  answerBy: 'answer_by',
  answeredOn: 'answered_on',
  decideBy: 'decide_by',
  overdueSince: 'overdue_since',
  decidedBeforeOn: 'decided_before_on',
  missedQuorums: 'missed_quorums',
  closedOn: 'closed_on',
  forumActId: 'forum_act_id',
};

@Injectable()
export class AnswerItemRepository {
  async insert(tx: Tx, item: AnswerItem): Promise<boolean> {
    const rows = await tx.query(
      `INSERT INTO answer_items (id, recommendation_id, position_id, forum_id, addressee_id, level, state, delivered_on,
         acknowledge_by, interim_by, answer_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (recommendation_id) DO NOTHING RETURNING 1`,
      [
        ...[item.id, item.recommendationId, item.positionId, item.forumId, item.addresseeId, item.level, item.state],
        ...[item.deliveredOn, item.acknowledgeBy, item.interimBy, item.answerBy],
      ],
    );
    return rows.length > 0;
  }

  async change(tx: Tx, id: string, change: ItemChange): Promise<void> {
    const entries = Object.entries(change) as [keyof ItemChange, unknown][];
    if (entries.length === 0) return;
    const sets = entries.map(([name], place) => `${COLUMNS[name]} = $${place + 2}`).join(', ');
    await tx.query(`UPDATE answer_items SET ${sets} WHERE id = $1`, [id, ...entries.map(([, value]) => value)]);
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<AnswerItem[]> {
    return tx.query<AnswerItem>(`${SELECT} WHERE id = ANY ($1)`, [ids]);
  }

  async byId(tx: Tx, id: string): Promise<AnswerItem | null> {
    return (await this.byIds(tx, [id]))[0] ?? null;
  }

  lock(tx: Tx, id: string): Promise<AnswerItem | null> {
    return tx.maybeOne<AnswerItem>(`${SELECT} WHERE id = $1 FOR UPDATE`, [id]);
  }

  ofRecommendations(tx: Tx, recommendationIds: readonly string[]): Promise<AnswerItem[]> {
    return tx.query<AnswerItem>(`${SELECT} WHERE recommendation_id = ANY ($1)`, [recommendationIds]);
  }

  ofPositions(tx: Tx, positionIds: readonly string[]): Promise<AnswerItem[]> {
    return tx.query<AnswerItem>(`${SELECT} WHERE position_id = ANY ($1) ORDER BY delivered_on, id LIMIT 1000`, [
      positionIds,
    ]);
  }

  /** Those of a position and one addressee, locked in the order of their ids. */
  lockOfPosition(tx: Tx, positionId: string, addresseeId: string): Promise<AnswerItem[]> {
    const sql = `${SELECT} WHERE position_id = $1 AND addressee_id = $2 ORDER BY id FOR UPDATE`;
    return tx.query<AnswerItem>(sql, [positionId, addresseeId]);
  }

  ofAddressees(tx: Tx, addresseeIds: readonly string[], request: PageRequest): Promise<Page<AnswerItem>> {
    return this.page(tx, 'addressee_id', addresseeIds, request);
  }

  ofForums(tx: Tx, forumIds: readonly string[], request: PageRequest): Promise<Page<AnswerItem>> {
    return this.page(tx, 'forum_id', forumIds, request);
  }

  /** Newest first. */
  private page(tx: Tx, column: string, ids: readonly string[], request: PageRequest): Promise<Page<AnswerItem>> {
    const query = {
      sql: `${SELECT} WHERE ${column} = ANY ($1)`,
      parameters: [ids],
      keys: [
        { column: 'deliveredOn', type: 'date' },
        { column: 'id', type: 'uuid' },
      ],
      direction: 'desc',
    } as const;
    return keysetPage<AnswerItem>(tx, query, request);
  }
}
