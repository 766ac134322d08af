import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { AnswerItem } from '../domain/answer-item.ts';
import type { CompanyQueuePart } from '../domain/company-queue.ts';
import { ITEM_COLUMNS } from './answer-item.repository.ts';

/** As `openPromises` of the domain: the earliest day that is still promised. */
const NEXT_DUE = `CASE WHEN i.state = 'closed' THEN NULL ELSE LEAST(
    CASE WHEN i.acknowledged_on IS NULL AND i.answered_on IS NULL THEN i.acknowledge_by END,
    CASE WHEN i.interim_on IS NULL AND i.answered_on IS NULL THEN i.interim_by END,
    CASE WHEN i.answered_on IS NULL OR i.state = 'reopened' THEN i.answer_by END,
    i.decide_by) END`;

/** With the first day that is promised, the gravest first on one day; what promises nothing comes last. */
const QUEUED = `SELECT ${ITEM_COLUMNS}, coalesce(${NEXT_DUE}, '9999-12-31'::date) AS "nextDue",
    array_position(ARRAY['severe', 'serious', 'moderate'], level) AS "rank" FROM answer_items i WHERE addressee_id = ANY ($1)`;

const SIGNING = `EXISTS (SELECT 1 FROM responses r WHERE r.item_id = i.id AND r.state IN ('signing', 'signed'))`;

const PARTS: Readonly<Record<CompanyQueuePart, string>> = {
  due: `${NEXT_DUE} IS NOT NULL`,
  overdue: `overdue_since IS NOT NULL`,
  signing: SIGNING,
  answered: `${NEXT_DUE} IS NULL AND state <> 'closed'`,
  closed: `state = 'closed'`,
};

/** What a company was asked across all positions, in the order in which it is due. */
@Injectable()
export class CompanyQueueRepository {
  page(
    tx: Tx,
    addresseeIds: readonly string[],
    part: CompanyQueuePart | null,
    request: PageRequest,
  ): Promise<Page<AnswerItem>> {
    const query = {
      sql: part === null ? QUEUED : `${QUEUED} AND ${PARTS[part]}`,
      parameters: [addresseeIds],
      keys: [
        { column: 'nextDue', type: 'date' },
        { column: 'rank', type: 'int' },
        { column: 'id', type: 'uuid' },
      ],
      direction: 'asc',
    } as const;
    return keysetPage<AnswerItem>(tx, query, request);
  }

  async counts(tx: Tx, addresseeIds: readonly string[]): Promise<Record<CompanyQueuePart, number>> {
    const counted = Object.entries(PARTS).map(([part, where]) => `count(*) FILTER (WHERE ${where})::int AS "${part}"`);
    const sql = `SELECT ${counted.join(', ')} FROM answer_items i WHERE addressee_id = ANY ($1)`;
    return (await tx.query<Record<CompanyQueuePart, number>>(sql, [addresseeIds]))[0]!;
  }
}
