import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { CompanyRequest, RequestAnswer, RequestState } from '../domain/request.ts';

const SELECT = `
  SELECT r.id, r.slug, r.kind, r.forum_id AS "forumId", r.organisation_id AS "organisationId", r.addressee_id AS "addresseeId",
         r.engagement_id AS "engagementId", r.texts, r.language, r.documents, r.due_on AS "dueOn", r.state,
         r.filed_by AS "filedBy", r.filed_at AS "filedAt", r.answered_at AS "answeredAt", r.silent_since AS "silentSince",
         r.held_at AS "heldAt"
    FROM requests r`;

export interface RequestFilter {
  readonly state?: RequestState | null;
  readonly addresseeIds?: readonly string[] | null;
  readonly forumIds?: readonly string[] | null;
  readonly organisationIds?: readonly string[] | null;
  readonly engagementIds?: readonly string[] | null;
}

@Injectable()
export class RequestRepository {
  byIds(tx: Tx, ids: readonly string[]): Promise<CompanyRequest[]> {
    return tx.query<CompanyRequest>(`${SELECT} WHERE r.id = ANY ($1) ORDER BY r.id`, [ids]);
  }

  bySlug(tx: Tx, slug: string): Promise<CompanyRequest | null> {
    return tx.maybeOne<CompanyRequest>(`${SELECT} WHERE r.slug = $1`, [slug]);
  }

  lock(tx: Tx, id: string): Promise<CompanyRequest | null> {
    return tx.maybeOne<CompanyRequest>(`${SELECT} WHERE r.id = $1 FOR UPDATE`, [id]);
  }

  page(tx: Tx, filter: RequestFilter, request: PageRequest): Promise<Page<CompanyRequest>> {
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
    return keysetPage<CompanyRequest>(tx, query, request);
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

  async answer(tx: Tx, answer: RequestAnswer, files: readonly { fileId: string; title: string }[]): Promise<void> {
    const { id, requestId, via, accountId, role, language, text, items, answeredAt } = answer;
    await tx.query(
      `INSERT INTO request_answers (id, request_id, via, account_id, role, language, text, items, answered_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, requestId, via, accountId, role, language, text, JSON.stringify(items), answeredAt],
    );
    for (const { fileId, title } of files) {
      await tx.query(`INSERT INTO request_answer_files (answer_id, file_id, title) VALUES ($1, $2, $3)`, [
        id,
        fileId,
        title,
      ]);
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

  async hold(tx: Tx, id: string, hold: { readonly at: Date; readonly by: string } | null): Promise<void> {
    await tx.query(`UPDATE requests SET held_at = $2, held_by = $3 WHERE id = $1`, [
      id,
      hold?.at ?? null,
      hold?.by ?? null,
    ]);
  }

  answersOf(tx: Tx, requestIds: readonly string[]): Promise<RequestAnswer[]> {
    return tx.query<RequestAnswer>(
      `SELECT id, request_id AS "requestId", via, account_id AS "accountId", role, language, text, items, answered_at AS "answeredAt"
         FROM request_answers WHERE request_id = ANY ($1) ORDER BY request_id, answered_at, id`,
      [requestIds],
    );
  }
}
