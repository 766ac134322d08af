import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { CompanyRequest, RequestAnswer, RequestState, RequestWithdrawal } from '../domain/request.ts';

const SELECT = `
  SELECT r.id, r.slug, r.kind, r.forum_id AS "forumId", r.organisation_id AS "organisationId", r.addressee_id AS "addresseeId",
         r.engagement_id AS "engagementId", r.texts, r.language, r.documents, r.due_on AS "dueOn", r.state,
         r.filed_by AS "filedBy", r.filed_at AS "filedAt", r.answered_at AS "answeredAt", r.silent_since AS "silentSince",
         r.held_at AS "heldAt", r.withdrawn_at AS "withdrawnAt", r.withdrawn_language AS "withdrawnLanguage",
         r.withdrawn_reason AS "withdrawnReason"
    FROM requests r`;

interface Row extends Omit<CompanyRequest, 'withdrawal'> {
  readonly withdrawnAt: Date | null;
  readonly withdrawnLanguage: string | null;
  readonly withdrawnReason: string | null;
}

const toRequest = ({ withdrawnAt, withdrawnLanguage, withdrawnReason, ...row }: Row): CompanyRequest => ({
  ...row,
  withdrawal: withdrawnAt && { at: withdrawnAt, language: withdrawnLanguage ?? '', reason: withdrawnReason ?? '' },
});

/** An uploaded document that an answer gives to everybody. */
export interface AnswerFile {
  readonly fileId: string;
  readonly title: string;
  readonly asOf: string | null;
}

export interface RequestFilter {
  readonly state?: RequestState | null;
  readonly addresseeIds?: readonly string[] | null;
  readonly forumIds?: readonly string[] | null;
  readonly organisationIds?: readonly string[] | null;
  readonly engagementIds?: readonly string[] | null;
}

@Injectable()
export class RequestRepository {
  async byIds(tx: Tx, ids: readonly string[]): Promise<CompanyRequest[]> {
    return (await tx.query<Row>(`${SELECT} WHERE r.id = ANY ($1) ORDER BY r.id`, [ids])).map(toRequest);
  }

  async bySlug(tx: Tx, slug: string): Promise<CompanyRequest | null> {
    const row = await tx.maybeOne<Row>(`${SELECT} WHERE r.slug = $1`, [slug]);
    return row && toRequest(row);
  }

  async lock(tx: Tx, id: string): Promise<CompanyRequest | null> {
    const row = await tx.maybeOne<Row>(`${SELECT} WHERE r.id = $1 FOR UPDATE`, [id]);
    return row && toRequest(row);
  }

  async page(tx: Tx, filter: RequestFilter, request: PageRequest): Promise<Page<CompanyRequest>> {
    const { state, addresseeIds, forumIds, organisationIds, engagementIds } = filter;
    const query = {
      sql: `${SELECT} WHERE ($1::text IS NULL OR r.state = $1) AND ($2::uuid[] IS NULL OR r.addressee_id = ANY ($2))
              AND ($3::uuid[] IS NULL OR r.forum_id = ANY ($3)) AND ($4::uuid[] IS NULL OR r.organisation_id = ANY ($4))
              AND ($5::uuid[] IS NULL OR r.engagement_id = ANY ($5))`,
      parameters: [
        state ?? null,
        addresseeIds ?? null,
        forumIds ?? null,
        organisationIds ?? null,
        engagementIds ?? null,
      ],
      keys: [
        { column: 'filedAt', type: 'timestamptz' as const },
        { column: 'id', type: 'uuid' as const },
      ],
      direction: 'desc' as const,
    };
    const page = await keysetPage<Row>(tx, query, request);
    return { ...page, edges: page.edges.map(({ cursor, node }) => ({ cursor, node: toRequest(node) })) };
  }

  async insert(tx: Tx, request: CompanyRequest): Promise<void> {
    const { id, slug, kind, forumId, organisationId, addresseeId, engagementId, texts, language, documents } = request;
    await tx.query(
      `INSERT INTO requests (id, slug, kind, forum_id, organisation_id, addressee_id, engagement_id, texts, language, documents,
                             due_on, state, filed_by, filed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'open', $12, $13)`,
      [
        ...[id, slug, kind, forumId, organisationId, addresseeId, engagementId, JSON.stringify(texts), language],
        ...[JSON.stringify(documents), request.dueOn, request.filedBy, request.filedAt],
      ],
    );
  }

  async answer(tx: Tx, answer: RequestAnswer, files: readonly AnswerFile[]): Promise<void> {
    const { id, requestId, via, accountId, role, language, text, items, answeredAt } = answer;
    await tx.query(
      `INSERT INTO request_answers (id, request_id, via, account_id, role, language, text, items, answered_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, requestId, via, accountId, role, language, text, JSON.stringify(items), answeredAt],
    );
    for (const { fileId, title, asOf } of files) {
      await tx.query(
        `INSERT INTO request_answer_files (answer_id, file_id, title, as_of) VALUES ($1, $2, $3, $4)
         ON CONFLICT DO NOTHING`,
        [id, fileId, title.slice(0, 200), asOf],
      );
    }
    await tx.query(`UPDATE requests SET state = 'answered', answered_at = coalesce(answered_at, $2) WHERE id = $1`, [
      ...[requestId, answeredAt],
    ]);
  }

  /** What was promised has passed without a word: the day after the promised one, whenever this is handled. */
  async silence(tx: Tx, id: string): Promise<void> {
    await tx.query(`UPDATE requests SET state = 'silent', silent_since = due_on + 1 WHERE id = $1 AND state = 'open'`, [
      id,
    ]);
  }

  async withdraw(tx: Tx, id: string, by: string, { at, language, reason }: RequestWithdrawal): Promise<void> {
    await tx.query(
      `UPDATE requests SET state = 'withdrawn', withdrawn_at = $2, withdrawn_by = $3, withdrawn_language = $4, withdrawn_reason = $5
        WHERE id = $1`,
      [id, at, by, language, reason],
    );
  }

  async hold(tx: Tx, id: string, hold: { readonly at: Date; readonly by: string } | null): Promise<void> {
    await tx.query(`UPDATE requests SET held_at = $2, held_by = $3 WHERE id = $1`, [
      id,
      hold?.at ?? null,
      hold?.by ?? null,
    ]);
  }

  /** Whether an answer that is public gave this file to everybody. */
  async isGiven(tx: Tx, fileId: string): Promise<boolean> {
    return (await tx.query(`SELECT 1 FROM request_answer_files WHERE file_id = $1 LIMIT 1`, [fileId])).length > 0;
  }

  answersOf(tx: Tx, requestIds: readonly string[]): Promise<RequestAnswer[]> {
    return tx.query<RequestAnswer>(
      `SELECT id, request_id AS "requestId", via, account_id AS "accountId", role, language, text, items, answered_at AS "answeredAt"
         FROM request_answers WHERE request_id = ANY ($1) ORDER BY request_id, answered_at, id`,
      [requestIds],
    );
  }
}
