import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { LearningEdition, LearningMaterial } from '../domain/learning.ts';

const MATERIAL = `SELECT m.id, m.slug, m.forum_id AS "forumId", m.created_at AS "createdAt" FROM learning_materials m`;
const EDITION = `SELECT material_id AS "materialId", version, language, title, summary, sections, made_by AS "madeBy",
    published_at AS "publishedAt" FROM learning_editions`;

@Injectable()
export class LearningRepository {
  /** Throws the constraint `learning_materials_slug_unique`. */
  async insert(tx: Tx, { id, slug, forumId, createdAt }: LearningMaterial, by: string): Promise<void> {
    const sql = `INSERT INTO learning_materials (id, slug, forum_id, created_by, created_at) VALUES ($1, $2, $3, $4, $5)`;
    await tx.query(sql, [id, slug, forumId, by, createdAt]);
  }

  async insertEdition(tx: Tx, edition: LearningEdition, by: string): Promise<void> {
    const { materialId, version, language, title, summary, sections, madeBy, publishedAt } = edition;
    await tx.query(
      `INSERT INTO learning_editions (material_id, version, language, title, summary, sections, made_by, written_by, published_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [materialId, version, language, title, summary, JSON.stringify(sections), madeBy, by, publishedAt],
    );
  }

  lock(tx: Tx, id: string): Promise<LearningMaterial | null> {
    return tx.maybeOne<LearningMaterial>(`${MATERIAL} WHERE m.id = $1 FOR UPDATE OF m`, [id]);
  }

  bySlug(tx: Tx, slug: string): Promise<LearningMaterial | null> {
    return tx.maybeOne<LearningMaterial>(`${MATERIAL} WHERE m.slug = $1`, [slug]);
  }

  /** Of everybody or of one forum, newest first; none without an edition. */
  page(tx: Tx, forumId: string | null, request: PageRequest): Promise<Page<LearningMaterial>> {
    const keys = [
      { column: 'createdAt', type: 'timestamptz' },
      { column: 'id', type: 'uuid' },
    ] as const;
    const sql = `${MATERIAL} WHERE ($1::uuid IS NULL OR m.forum_id = $1)
      AND EXISTS (SELECT 1 FROM learning_editions e WHERE e.material_id = m.id)`;
    return keysetPage<LearningMaterial>(tx, { sql, parameters: [forumId], keys, direction: 'desc' }, request);
  }

  ofEngagement(tx: Tx, engagementId: string): Promise<LearningMaterial[]> {
    const sql = `${MATERIAL} JOIN learning_attachments a ON a.material_id = m.id WHERE a.engagement_id = $1
      ORDER BY a.attached_at, m.id LIMIT 50`;
    return tx.query<LearningMaterial>(sql, [engagementId]);
  }

  /** The latest version in each language, of each material. */
  latest(tx: Tx, materialIds: readonly string[]): Promise<LearningEdition[]> {
    const sql = `SELECT DISTINCT ON (e."materialId", e.language) e.* FROM (${EDITION} WHERE material_id = ANY ($1)) e
      ORDER BY e."materialId", e.language, e.version DESC`;
    return tx.query<LearningEdition>(sql, [materialIds]);
  }

  /** Every version in one language, the latest first. */
  versions(tx: Tx, materialId: string, language: string): Promise<LearningEdition[]> {
    const sql = `${EDITION} WHERE material_id = $1 AND language = $2 ORDER BY version DESC LIMIT 100`;
    return tx.query<LearningEdition>(sql, [materialId, language]);
  }

  async versionOf(tx: Tx, materialId: string, language: string): Promise<number> {
    const sql = `SELECT coalesce(max(version), 0)::int AS version FROM learning_editions WHERE material_id = $1 AND language = $2`;
    return (await tx.query<{ version: number }>(sql, [materialId, language]))[0]?.version ?? 0;
  }

  async attach(tx: Tx, materialId: string, engagementId: string, by: string, at: Date): Promise<void> {
    await tx.query(`INSERT INTO learning_attachments VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`, [
      materialId,
      engagementId,
      by,
      at,
    ]);
  }

  async engagementsOf(tx: Tx, materialId: string): Promise<string[]> {
    const sql = `SELECT engagement_id AS id FROM learning_attachments WHERE material_id = $1 ORDER BY attached_at, engagement_id LIMIT 100`;
    return (await tx.query<{ id: string }>(sql, [materialId])).map(({ id }) => id);
  }
}
