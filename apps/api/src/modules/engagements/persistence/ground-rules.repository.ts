import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { GroundRules, GroundRulesSignature, GroundRulesTranslation } from '../domain/ground-rules.ts';

const SELECT = `
  SELECT engagement_id AS "engagementId", version, side, language, content, meetings_per_year AS "meetingsPerYear",
         information_days AS "informationDays", review_on AS "reviewOn", ends_on AS "endsOn", message,
         proposed_by AS "proposedBy", proposed_at AS "proposedAt", answer_by AS "answerBy"
    FROM ground_rules`;

@Injectable()
export class GroundRulesRepository {
  /** Newest first. */
  versionsOf(tx: Tx, engagementId: string): Promise<GroundRules[]> {
    return tx.query<GroundRules>(`${SELECT} WHERE engagement_id = $1 ORDER BY version DESC`, [engagementId]);
  }

  latestOf(tx: Tx, engagementId: string): Promise<GroundRules | null> {
    return tx.maybeOne<GroundRules>(`${SELECT} WHERE engagement_id = $1 ORDER BY version DESC LIMIT 1`, [engagementId]);
  }

  translationsOf(tx: Tx, engagementId: string): Promise<GroundRulesTranslation[]> {
    return tx.query<GroundRulesTranslation>(
      `SELECT engagement_id AS "engagementId", version, language, content FROM ground_rules_translations
        WHERE engagement_id = $1 ORDER BY version, language`,
      [engagementId],
    );
  }

  signaturesOf(tx: Tx, engagementId: string): Promise<GroundRulesSignature[]> {
    return tx.query<GroundRulesSignature>(
      `SELECT engagement_id AS "engagementId", version, side, addressee_id AS "addresseeId", account_id AS "accountId", role,
              content_hash AS "contentHash", signed_at AS "signedAt"
         FROM ground_rules_signatures WHERE engagement_id = $1 ORDER BY version, signed_at, account_id`,
      [engagementId],
    );
  }

  async propose(tx: Tx, rules: GroundRules): Promise<void> {
    await tx.query(
      `INSERT INTO ground_rules (engagement_id, version, side, language, content, meetings_per_year, information_days, review_on,
                                 ends_on, message, proposed_by, proposed_at, answer_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        ...[rules.engagementId, rules.version, rules.side, rules.language, JSON.stringify(rules.content)],
        ...[rules.meetingsPerYear, rules.informationDays, rules.reviewOn, rules.endsOn, rules.message],
        ...[rules.proposedBy, rules.proposedAt, rules.answerBy],
      ],
    );
  }

  /** False where the language stands already: what may have been signed is not replaced. */
  async translate(tx: Tx, translation: GroundRulesTranslation, by: string, at: Date): Promise<boolean> {
    const { engagementId, version, language, content } = translation;
    const added = await tx.query(
      `INSERT INTO ground_rules_translations (engagement_id, version, language, content, translated_by, translated_at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING language`,
      [engagementId, version, language, JSON.stringify(content), by, at],
    );
    return added.length > 0;
  }

  async sign(tx: Tx, signature: GroundRulesSignature): Promise<void> {
    const { engagementId, version, side, addresseeId, accountId, role, contentHash, signedAt } = signature;
    await tx.query(
      `INSERT INTO ground_rules_signatures (engagement_id, version, side, addressee_id, account_id, role, content_hash, signed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [engagementId, version, side, addresseeId, accountId, role, contentHash, signedAt],
    );
  }

  /** Whether every company and more than half of the seated have signed the newest version, in all languages. */
  async stand(tx: Tx, engagementId: string, today: string): Promise<boolean> {
    const row = await tx.maybeOne<{ stand: boolean }>(`SELECT ground_rules_stand($1, $2) AS stand`, [
      engagementId,
      today,
    ]);
    return row?.stand ?? false;
  }
}
