import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Briefing, BriefingDraft, BriefingText } from '../domain/briefing.ts';

export interface ForumAccount {
  readonly engagementId: string;
  readonly version: number;
  readonly texts: Readonly<Record<string, string>>;
  readonly writtenAt: Date;
}

const SELECT_ACCOUNT = `SELECT engagement_id AS "engagementId", version, texts, written_at AS "writtenAt" FROM forum_accounts`;

@Injectable()
export class BriefingRepository {
  draftsOf(tx: Tx, engagementId: string): Promise<BriefingDraft[]> {
    return tx.query<BriefingDraft>(
      `SELECT engagement_id AS "engagementId", language, content, by_people AS "byPeople", revision, saved_at AS "savedAt"
         FROM briefing_drafts WHERE engagement_id = $1 ORDER BY language`,
      [engagementId],
    );
  }

  /** False where somebody else saved after `revision`, 0 standing for none. */
  async saveDraft(tx: Tx, draft: BriefingDraft, savedBy: string): Promise<boolean> {
    const { engagementId, language, content, byPeople, revision, savedAt } = draft;
    const saved = await tx.query(
      `INSERT INTO briefing_drafts (engagement_id, language, content, by_people, revision, saved_by, saved_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (engagement_id, language) DO UPDATE
         SET content = $3, by_people = $4, revision = $5, saved_by = $6, saved_at = $7 WHERE briefing_drafts.revision = $5 - 1
       RETURNING revision`,
      [engagementId, language, JSON.stringify(content), byPeople, revision, savedBy, savedAt],
    );
    return saved.length > 0;
  }

  async publish(
    tx: Tx,
    briefing: Briefing,
    publishedBy: string,
    texts: readonly Pick<BriefingText, 'language' | 'content'>[],
  ): Promise<void> {
    const { engagementId, version, language, changes, publishedAt } = briefing;
    await tx.query(
      `INSERT INTO briefings (engagement_id, version, language, changes, published_by, published_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [engagementId, version, language, changes, publishedBy, publishedAt],
    );
    for (const { language: spoken, content } of texts) {
      await tx.query(`INSERT INTO briefing_texts (engagement_id, version, language, content) VALUES ($1, $2, $3, $4)`, [
        ...[engagementId, version, spoken, JSON.stringify(content)],
      ]);
    }
  }

  /** Newest first. */
  versionsOf(tx: Tx, engagementIds: readonly string[]): Promise<Briefing[]> {
    return tx.query<Briefing>(
      `SELECT engagement_id AS "engagementId", version, language, changes, published_at AS "publishedAt"
         FROM briefings WHERE engagement_id = ANY ($1) ORDER BY engagement_id, version DESC`,
      [engagementIds],
    );
  }

  textsOf(tx: Tx, engagementId: string, version: number): Promise<BriefingText[]> {
    return tx.query<BriefingText>(
      `SELECT engagement_id AS "engagementId", version, language, content
         FROM briefing_texts WHERE engagement_id = $1 AND version = $2 ORDER BY language`,
      [engagementId, version],
    );
  }

  /** Newest first. */
  accountsOf(tx: Tx, engagementId: string): Promise<ForumAccount[]> {
    return tx.query<ForumAccount>(`${SELECT_ACCOUNT} WHERE engagement_id = $1 ORDER BY version DESC`, [engagementId]);
  }

  async addAccount(tx: Tx, account: ForumAccount, writtenBy: string): Promise<void> {
    const { engagementId, version, texts, writtenAt } = account;
    await tx.query(
      `INSERT INTO forum_accounts (engagement_id, version, texts, written_by, written_at) VALUES ($1, $2, $3, $4, $5)`,
      [engagementId, version, JSON.stringify(texts), writtenBy, writtenAt],
    );
  }
}
