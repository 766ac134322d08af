import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Translation } from '../domain/draft.ts';

/** A language in which something that was voted on, or handed in, does not exist yet. */
export interface LanguageGap {
  readonly language: string;
  readonly clauseId: string | null;
  readonly opinionId: string | null;
}

@Injectable()
export class TranslationRepository {
  /** Takes the place of an earlier one of the same words in the same language. */
  async save(
    tx: Tx,
    translation: Translation & { readonly id: string; readonly positionId: string; readonly translatedBy: string },
  ): Promise<void> {
    const { id, positionId, clauseId, opinionId, language, text, ofVersion, translatorRole, translatedBy } =
      translation;
    const constraint = clauseId === null ? 'position_translations_opinion_once' : 'position_translations_clause_once';
    await tx.query(
      `INSERT INTO position_translations (id, position_id, clause_id, opinion_id, language, text, of_version, translator_role,
         by_human, translated_by, translated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, true, $9, $10)
       ON CONFLICT ON CONSTRAINT ${constraint} DO UPDATE SET text = excluded.text, of_version = excluded.of_version,
         translator_role = excluded.translator_role, translated_by = excluded.translated_by, translated_at = excluded.translated_at`,
      [
        ...[id, positionId, clauseId, opinionId, language, text, ofVersion, translatorRole, translatedBy],
        translation.translatedAt,
      ],
    );
  }

  ofPosition(tx: Tx, positionId: string): Promise<Translation[]> {
    const sql = `SELECT clause_id AS "clauseId", opinion_id AS "opinionId", language, text, of_version AS "ofVersion",
        translator_role AS "translatorRole", translated_at AS "translatedAt" FROM position_translations
      WHERE position_id = $1 ORDER BY language, translated_at`;
    return tx.query<Translation>(sql, [positionId]);
  }

  /** What keeps a position from being adopted; the same function that the database itself asks. */
  gapsOf(tx: Tx, positionId: string): Promise<LanguageGap[]> {
    const sql = `SELECT language, clause_id AS "clauseId", opinion_id AS "opinionId" FROM position_gaps($1) ORDER BY language`;
    return tx.query<LanguageGap>(sql, [positionId]);
  }

  async languagesOf(tx: Tx, forumId: string): Promise<string[]> {
    const rows = await tx.query<{ language: string }>(`SELECT position_languages($1) AS language`, [forumId]);
    return rows.map(({ language }) => language);
  }
}
