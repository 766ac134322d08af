import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Item, ItemState } from '../domain/item.ts';
import { ITEM_COLUMNS, type ItemRow, toItem } from './item.row.ts';

@Injectable()
export class ItemRepository {
  async insert(tx: Tx, item: Item, proposedBy: string): Promise<void> {
    await tx.query(
      `INSERT INTO board_items (id, board_id, fund_id, kind, subject_kind, subject_id, parties, title, proposed_text, public_title,
         public_text, criteria, amount_minor, currency, effect_kind, effect_payload, panel_disjoint_from, proposed_by, noticed_at,
         opens_at, closes_at, meeting_on, state, state_since)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $19)`,
      [
        ...[item.itemId, item.boardId, item.fundId, item.kind, item.subjectKind, item.subjectId, item.parties],
        ...[item.title, item.proposedText, item.publicTitle, item.publicText, JSON.stringify(item.criteria)],
        ...[
          item.money?.amountMinor ?? null,
          item.money?.currency ?? null,
          item.effectKind,
          JSON.stringify(item.effectPayload),
        ],
        ...[
          item.panelDisjointFrom,
          proposedBy,
          item.noticedAt,
          item.opensAt,
          item.closesAt,
          item.meetingOn,
          item.state,
        ],
      ],
    );
  }

  byId(tx: Tx, itemId: string): Promise<Item | null> {
    return this.one(tx, itemId, '');
  }

  /** Votes wait for one another's item to stay open, not for one another. */
  lockForVote(tx: Tx, itemId: string): Promise<Item | null> {
    return this.one(tx, itemId, 'FOR SHARE');
  }

  /** Whoever closes an item waits for votes on their way and for anybody else who is closing it. */
  lockForDecision(tx: Tx, itemId: string): Promise<Item | null> {
    return this.one(tx, itemId, 'FOR UPDATE');
  }

  async bySubjects(tx: Tx, subjectIds: readonly string[]): Promise<Item[]> {
    const rows = await tx.query<ItemRow>(`SELECT ${ITEM_COLUMNS} FROM board_items i WHERE i.subject_id = ANY ($1)`, [
      subjectIds,
    ]);
    return rows.map(toItem);
  }

  async setState(tx: Tx, itemId: string, state: ItemState, at: Date, closesAt?: Date): Promise<void> {
    await tx.query(
      `UPDATE board_items SET state = $2, state_since = $3, closes_at = coalesce($4, closes_at) WHERE id = $1`,
      [itemId, state, at, closesAt ?? null],
    );
  }

  private async one(tx: Tx, itemId: string, lock: '' | 'FOR SHARE' | 'FOR UPDATE'): Promise<Item | null> {
    const row = await tx.maybeOne<ItemRow>(`SELECT ${ITEM_COLUMNS} FROM board_items i WHERE i.id = $1 ${lock}`, [
      itemId,
    ]);
    return row && toItem(row);
  }
}
