import { Injectable } from '@nestjs/common';
import { keysetPage, mapPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Tie } from '../domain/interest.ts';
import type { Item, ItemState } from '../domain/item.ts';
import { ITEM_COLUMNS, type ItemRow, toItem } from './item.row.ts';

/** Somebody who reads items, with all that decides which. */
export interface ItemReaderFacts {
  readonly accountId: string;
  /** Calendar day of the request: seats are held on days. */
  readonly day: string;
  /** Fund organisations in whose secretariat the person is. */
  readonly secretariatOf: readonly string[];
  readonly ties: readonly Tie[];
}

export interface ItemFilter {
  readonly states?: readonly ItemState[];
  /** Words that title or text must contain. */
  readonly search?: string;
  /** First and last day on which the item is decided: its meeting, or the closing of a written resolution. */
  readonly from?: string;
  readonly to?: string;
  /** Only items that wait for this person's vote. */
  readonly awaitingVoteAt?: Date;
}

/** The day on which an item was decided, or is going to be. */
const DECISION_DAY = `CASE WHEN i.state IN ('passed', 'failed') THEN (i.state_since AT TIME ZONE 'UTC')::date
  ELSE coalesce(i.meeting_on, (i.closes_at AT TIME ZONE 'UTC')::date) END`;

/** Items that are this person's business at all: $1 account, $2 day, $3 organisations. */
const CONCERNED = `(
  i.panel_disjoint_from IS NULL AND EXISTS (
    SELECT 1 FROM board_seats s WHERE s.board_id = i.board_id AND s.account_id = $1 AND s.position <> 'reserve'
       AND s.starts_on <= $2::date AND s.ends_on > $2::date)
  OR EXISTS (SELECT 1 FROM board_item_voters v WHERE v.item_id = i.id AND v.account_id = $1)
  OR EXISTS (SELECT 1 FROM boards b WHERE b.id = i.board_id AND b.organisation_id = ANY ($3::uuid[])))`;

/** The same question as `interestIn` answers, for a tie of strength $n; held to it by a property test. */
const touchedBy = (parameter: string) => `EXISTS (
  SELECT 1 FROM jsonb_to_recordset(${parameter}::jsonb) AS tie(target text, "targetId" uuid, "withdrawnAt" timestamptz)
   WHERE (tie."withdrawnAt" IS NULL OR tie."withdrawnAt" > i.noticed_at)
     AND (tie.target = 'organisation' AND tie."targetId" = ANY (i.parties) OR tie.target = 'subject' AND tie."targetId" = i.subject_id
       OR tie.target = 'fund' AND tie."targetId" = i.fund_id OR tie.target = 'item' AND tie."targetId" = i.id))`;

const MATCHES = `($5::text[] IS NULL OR i.state = ANY ($5)) AND ($6::text IS NULL OR i.title ILIKE $6 OR i.proposed_text ILIKE $6)
  AND ($7::date IS NULL OR ${DECISION_DAY} >= $7) AND ($8::date IS NULL OR ${DECISION_DAY} <= $8)`;

/** Waits for a vote: open now, not voted on yet, and the person has a vote: no soft tie ($10) and not only the secretariat's view. */
const AWAITS_VOTE = `($9::timestamptz IS NULL OR i.state = 'open' AND i.opens_at <= $9 AND i.closes_at > $9 AND NOT ${touchedBy('$10')}
  AND NOT EXISTS (SELECT 1 FROM board_votes v WHERE v.item_id = i.id AND v.account_id = $1)
  AND $3::uuid[] = '{}')`;

/** Lists of items, from which what a person is recused from is left out before anything is counted or cut into pages. */
@Injectable()
export class ReadableItemRepository {
  async page(tx: Tx, reader: ItemReaderFacts, filter: ItemFilter, request: PageRequest): Promise<Page<Item>> {
    const page = await keysetPage<ItemRow>(
      tx,
      {
        sql: `SELECT ${ITEM_COLUMNS} FROM board_items i
               WHERE ${CONCERNED} AND NOT ${touchedBy('$4')} AND ${MATCHES} AND ${AWAITS_VOTE}`,
        parameters: parametersOf(reader, filter),
        keys: [
          { column: 'closesAt', type: 'timestamptz' },
          { column: 'itemId', type: 'uuid' },
        ],
        direction: 'desc',
      },
      request,
    );
    return mapPage(page, toItem);
  }

  /** How many items of the list a hard interest leaves out: all that a recused person learns. */
  async leftOut(tx: Tx, reader: ItemReaderFacts, filter: ItemFilter): Promise<number> {
    const { awaitingVoteAt: _, search: __, ...rest } = filter;
    const row = await tx.maybeOne<{ count: number }>(
      `SELECT count(*)::int AS count FROM board_items i
        WHERE ${CONCERNED} AND ${touchedBy('$4')} AND ${MATCHES} AND ${AWAITS_VOTE}`,
      parametersOf(reader, rest),
    );
    return row!.count;
  }
}

function parametersOf(reader: ItemReaderFacts, filter: ItemFilter): unknown[] {
  const ties = (strength: Tie['strength']) => JSON.stringify(reader.ties.filter((tie) => tie.strength === strength));
  const search = filter.search?.trim() ? `%${filter.search.trim().replace(/[\\%_]/g, '\\$&')}%` : null;
  return [
    ...[reader.accountId, reader.day, reader.secretariatOf, ties('hard')],
    ...[filter.states ?? null, search, filter.from ?? null, filter.to ?? null],
    ...[filter.awaitingVoteAt ?? null, ties('soft')],
  ];
}
