import { currency } from '@baraza/money';
import { Injectable } from '@nestjs/common';
import { keysetPage, mapPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Criterion, Resolution } from '../domain/item.ts';
import type { Quorum } from '../domain/quorum.ts';
import type { Tally } from '../domain/tally.ts';

type Counts = Tally & Omit<Quorum, 'met'>;

interface ResolutionRow extends Counts, Omit<Resolution, 'tally' | 'quorum' | 'money' | 'criteria'> {
  readonly criteria: Criterion[];
  readonly amountMinor: bigint | null;
  readonly currency: string | null;
}

const SELECT = `
  SELECT r.id AS "resolutionId", r.item_id AS "itemId", r.fund_id AS "fundId", i.kind, i.subject_kind AS "subjectKind",
         i.subject_id AS "subjectId", r.outcome, r.number, i.public_title AS title, i.public_text AS text, r.reasons, i.criteria,
         i.amount_minor AS "amountMinor", i.currency, r.yes, r.no, r.abstain, r.seated, r.recused, r.soft, r.alternates, r.needed,
         r.present, r.decided_at AS "decidedAt"
    FROM resolutions r JOIN board_items i ON i.id = r.item_id`;

@Injectable()
export class ResolutionRepository {
  async insert(tx: Tx, resolution: Resolution, closedBy: string): Promise<void> {
    const { tally, quorum } = resolution;
    await tx.query(
      `INSERT INTO resolutions (id, item_id, fund_id, outcome, number, reasons, yes, no, abstain, seated, recused, soft, alternates,
         needed, present, closed_by, decided_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
      [
        ...[
          resolution.resolutionId,
          resolution.itemId,
          resolution.fundId,
          resolution.outcome,
          resolution.number,
          resolution.reasons,
        ],
        ...[
          tally.yes,
          tally.no,
          tally.abstain,
          quorum.seated,
          quorum.recused,
          quorum.soft,
          quorum.alternates,
          quorum.needed,
        ],
        ...[quorum.present, closedBy, resolution.decidedAt],
      ],
    );
  }

  async byId(tx: Tx, resolutionId: string): Promise<Resolution | null> {
    const row = await tx.maybeOne<ResolutionRow>(`${SELECT} WHERE r.id = $1`, [resolutionId]);
    return row && toResolution(row);
  }

  async byIds(tx: Tx, resolutionIds: readonly string[]): Promise<Resolution[]> {
    return (await tx.query<ResolutionRow>(`${SELECT} WHERE r.id = ANY ($1)`, [resolutionIds])).map(toResolution);
  }

  async ofItems(tx: Tx, itemIds: readonly string[]): Promise<Resolution[]> {
    return (await tx.query<ResolutionRow>(`${SELECT} WHERE r.item_id = ANY ($1)`, [itemIds])).map(toResolution);
  }

  async ofSubjects(tx: Tx, subjectIds: readonly string[]): Promise<Resolution[]> {
    const rows = await tx.query<ResolutionRow>(`${SELECT} WHERE i.subject_id = ANY ($1) ORDER BY r.decided_at, r.id`, [
      subjectIds,
    ]);
    return rows.map(toResolution);
  }

  /** The public register: what was adopted, the newest first. */
  async register(tx: Tx, fundId: string, request: PageRequest): Promise<Page<Resolution>> {
    const page = await keysetPage<ResolutionRow>(
      tx,
      {
        sql: `${SELECT} WHERE r.fund_id = $1 AND r.outcome = 'passed'`,
        parameters: [fundId],
        keys: [{ column: 'number', type: 'int' }],
        direction: 'desc',
      },
      request,
    );
    return mapPage(page, toResolution);
  }
}

function toResolution({ amountMinor, currency: code, ...row }: ResolutionRow): Resolution {
  const { yes, no, abstain, seated, recused, soft, alternates, needed, present, ...facts } = row;
  return {
    ...facts,
    money: amountMinor === null || code === null ? null : { amountMinor, currency: currency(code) },
    tally: { yes, no, abstain },
    quorum: { seated, recused, soft, alternates, needed, present, met: true },
  };
}
