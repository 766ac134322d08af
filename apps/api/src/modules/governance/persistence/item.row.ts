import { currency } from '@baraza/money';
import type { Criterion, Item, ItemState } from '../domain/item.ts';

/** One row of `board_items` as the database hands it over. */
export interface ItemRow {
  readonly itemId: string;
  readonly boardId: string;
  readonly fundId: string;
  readonly kind: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly parties: string[];
  readonly title: string;
  readonly proposedText: string;
  readonly publicTitle: string;
  readonly publicText: string;
  readonly criteria: Criterion[];
  readonly amountMinor: bigint | null;
  readonly currency: string | null;
  readonly effectKind: string | null;
  readonly effectPayload: object;
  readonly panelDisjointFrom: string | null;
  readonly noticedAt: Date;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly meetingOn: string | null;
  readonly state: ItemState;
}

export const ITEM_COLUMNS = `i.id AS "itemId", i.board_id AS "boardId", i.fund_id AS "fundId", i.kind, i.subject_kind AS "subjectKind",
  i.subject_id AS "subjectId", i.parties, i.title, i.proposed_text AS "proposedText", i.public_title AS "publicTitle",
  i.public_text AS "publicText", i.criteria, i.amount_minor AS "amountMinor", i.currency, i.effect_kind AS "effectKind",
  i.effect_payload AS "effectPayload", i.panel_disjoint_from AS "panelDisjointFrom", i.noticed_at AS "noticedAt",
  i.opens_at AS "opensAt", i.closes_at AS "closesAt", i.meeting_on AS "meetingOn", i.state`;

export function toItem({ amountMinor, currency: code, ...row }: ItemRow): Item {
  return { ...row, money: amountMinor === null || code === null ? null : { amountMinor, currency: currency(code) } };
}
