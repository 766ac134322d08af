import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Motion, MotionSignature, MotionState, MotionVote } from '../domain/motion.ts';

const MOTION = `
  SELECT id, forum_id AS "forumId", kind, body, payload, reasons, state, signatures_needed AS "signaturesNeeded",
         proposed_by AS "proposedBy", proposed_for AS "proposedFor", proposed_at AS "proposedAt", closes_at AS "closesAt",
         decided_at AS "decidedAt"
    FROM forum_motions`;
const SIGNATURE = `
  SELECT motion_id AS "motionId", organisation_id AS "organisationId", answer, reason, account_id AS "accountId",
         answered_at AS "answeredAt"
    FROM forum_motion_signatures`;
const VOTE = `
  SELECT motion_id AS "motionId", account_id AS "accountId", pseudonym, choice, cast_at AS "castAt" FROM forum_motion_votes`;

@Injectable()
export class MotionRepository {
  async insert(tx: Tx, motion: Motion, askedOrganisations: readonly string[]): Promise<void> {
    await tx.query(
      `INSERT INTO forum_motions (id, forum_id, kind, body, payload, reasons, state, signatures_needed, proposed_by, proposed_for,
                                  proposed_at, closes_at)
       VALUES ($1, $2, $3, $4, $5, $6, 'open', $7, $8, $9, $10, $11)`,
      [
        ...[motion.id, motion.forumId, motion.kind, motion.body, JSON.stringify(motion.payload), motion.reasons],
        ...[motion.signaturesNeeded, motion.proposedBy, motion.proposedFor, motion.proposedAt, motion.closesAt],
      ],
    );
    await tx.query(`INSERT INTO forum_motion_signatures (motion_id, organisation_id) SELECT $1, unnest($2::uuid[])`, [
      motion.id,
      askedOrganisations,
    ]);
  }

  /** Locks the motion until the end of the transaction, so that two answers follow one another. */
  lock(tx: Tx, id: string): Promise<Motion | null> {
    return tx.maybeOne<Motion>(`${MOTION} WHERE id = $1 FOR UPDATE`, [id]);
  }

  byId(tx: Tx, id: string): Promise<Motion | null> {
    return tx.maybeOne<Motion>(`${MOTION} WHERE id = $1`, [id]);
  }

  openCharter(tx: Tx, forumId: string): Promise<Motion | null> {
    return tx.maybeOne<Motion>(`${MOTION} WHERE forum_id = $1 AND kind = 'charter' AND state = 'open'`, [forumId]);
  }

  /** Latest first. */
  page(tx: Tx, forumId: string, states: readonly MotionState[], request: PageRequest): Promise<Page<Motion>> {
    return keysetPage<Motion>(
      tx,
      {
        sql: `${MOTION} WHERE forum_id = $1 AND state = ANY ($2)`,
        parameters: [forumId, states],
        keys: [
          { column: 'proposedAt', type: 'timestamptz' },
          { column: 'id', type: 'uuid' },
        ],
        direction: 'desc',
      },
      request,
    );
  }

  async decide(tx: Tx, id: string, state: MotionState, at: Date): Promise<void> {
    await tx.query(`UPDATE forum_motions SET state = $2, decided_at = $3 WHERE id = $1`, [id, state, at]);
  }

  signaturesOf(tx: Tx, motionIds: readonly string[]): Promise<MotionSignature[]> {
    return tx.query<MotionSignature>(`${SIGNATURE} WHERE motion_id = ANY ($1) ORDER BY motion_id, organisation_id`, [
      motionIds,
    ]);
  }

  async answer(tx: Tx, signature: MotionSignature): Promise<void> {
    const { motionId, organisationId, answer, reason, accountId, answeredAt } = signature;
    await tx.query(
      `UPDATE forum_motion_signatures SET answer = $3, reason = $4, account_id = $5, answered_at = $6
        WHERE motion_id = $1 AND organisation_id = $2`,
      [motionId, organisationId, answer, reason, accountId, answeredAt],
    );
  }

  votesOf(tx: Tx, motionIds: readonly string[]): Promise<MotionVote[]> {
    return tx.query<MotionVote>(`${VOTE} WHERE motion_id = ANY ($1) ORDER BY motion_id, pseudonym`, [motionIds]);
  }

  /** The last word of each voter counts. */
  async vote(tx: Tx, { motionId, accountId, pseudonym, choice, castAt }: MotionVote): Promise<void> {
    await tx.query(
      `INSERT INTO forum_motion_votes (motion_id, account_id, pseudonym, choice, cast_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (motion_id, account_id) DO UPDATE SET choice = excluded.choice, cast_at = excluded.cast_at`,
      [motionId, accountId, pseudonym, choice, castAt],
    );
  }
}
