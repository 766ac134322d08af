import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';

export interface JointTerms {
  readonly engagementId: string;
  readonly version: number;
  readonly antitrustNotice: string;
  readonly agenda: string;
  readonly writtenAt: Date;
}

export interface JointMinutes {
  readonly id: string;
  readonly engagementId: string;
  readonly heldOn: string;
  readonly text: string;
  readonly writtenAt: Date;
}

/** What several companies together must show about their meeting (rule S6). */
@Injectable()
export class JointRepository {
  latestTerms(tx: Tx, engagementId: string): Promise<JointTerms | null> {
    return tx.maybeOne<JointTerms>(
      `SELECT engagement_id AS "engagementId", version, antitrust_notice AS "antitrustNotice", agenda, written_at AS "writtenAt"
         FROM joint_terms WHERE engagement_id = $1 ORDER BY version DESC LIMIT 1`,
      [engagementId],
    );
  }

  async addTerms(tx: Tx, terms: JointTerms, writtenBy: string): Promise<void> {
    const { engagementId, version, antitrustNotice, agenda, writtenAt } = terms;
    await tx.query(
      `INSERT INTO joint_terms (engagement_id, version, antitrust_notice, agenda, written_by, written_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [engagementId, version, antitrustNotice, agenda, writtenBy, writtenAt],
    );
  }

  async accept(tx: Tx, engagementId: string, addresseeId: string, by: string, at: Date): Promise<void> {
    await tx.query(
      `UPDATE engagement_addressees SET antitrust_accepted_at = $3, antitrust_accepted_by = $4
        WHERE engagement_id = $1 AND addressee_id = $2 AND antitrust_accepted_at IS NULL`,
      [engagementId, addresseeId, at, by],
    );
  }

  minutesOf(tx: Tx, engagementId: string): Promise<JointMinutes[]> {
    return tx.query<JointMinutes>(
      `SELECT id, engagement_id AS "engagementId", held_on AS "heldOn", text, written_at AS "writtenAt"
         FROM joint_minutes WHERE engagement_id = $1 ORDER BY held_on DESC, id DESC LIMIT 200`,
      [engagementId],
    );
  }

  async addMinutes(tx: Tx, minutes: JointMinutes, writtenBy: string): Promise<void> {
    const { id, engagementId, heldOn, text, writtenAt } = minutes;
    await tx.query(
      `INSERT INTO joint_minutes (id, engagement_id, held_on, text, written_by, written_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, engagementId, heldOn, text, writtenBy, writtenAt],
    );
  }
}
