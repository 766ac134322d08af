import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';

export interface StoredResult {
  readonly electionId: string;
  readonly resultHash: Buffer;
  readonly resultText: string;
  readonly published: boolean;
  readonly verification: 'awaited' | 'running' | 'holds' | 'refused';
  readonly findings: readonly string[];
  readonly submittedAt: Date;
  readonly signatures: number;
}

export interface StoredSignature {
  readonly resultHash: Buffer;
  readonly accountId: string;
  readonly vkey: string;
  readonly signature: Buffer;
}

export interface StoredShare {
  readonly holderId: string;
  readonly share: Buffer;
}

const SELECT = `SELECT r.election_id AS "electionId", r.result_hash AS "resultHash", r.result_text AS "resultText", r.published,
    r.verification, r.findings, r.submitted_at AS "submittedAt",
    (SELECT count(*)::int FROM election_result_signatures s
      WHERE s.election_id = r.election_id AND s.result_hash = r.result_hash) AS signatures
  FROM election_results r`;

@Injectable()
export class ResultRepository {
  async submit(tx: Tx, result: Pick<StoredResult, 'electionId' | 'resultHash' | 'resultText' | 'published'>, at: Date) {
    await tx.query(
      `INSERT INTO election_results (election_id, result_hash, result_text, published, verification, findings, submitted_at)
       VALUES ($1, $2, $3, $4, 'awaited', '[]', $5) ON CONFLICT DO NOTHING`,
      [result.electionId, result.resultHash, result.resultText, result.published, at],
    );
  }

  async sign(tx: Tx, electionId: string, signature: Omit<StoredSignature, 'vkey'>, at: Date): Promise<void> {
    await tx.query(
      `INSERT INTO election_result_signatures (election_id, result_hash, account_id, signature, signed_at)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
      [electionId, signature.resultHash, signature.accountId, signature.signature, at],
    );
  }

  /** Only a result that the gate lets be published can have shares: the database refuses the others. */
  async keepShares(tx: Tx, electionId: string, resultHash: Buffer, shares: readonly StoredShare[]): Promise<void> {
    for (const { holderId, share } of shares) {
      await tx.query(
        `INSERT INTO election_shares (election_id, result_hash, published, holder_id, share)
         VALUES ($1, $2, true, $3, $4) ON CONFLICT DO NOTHING`,
        [electionId, resultHash, holderId, share],
      );
    }
  }

  async dropShares(tx: Tx, electionId: string, resultHash: Buffer): Promise<void> {
    await tx.query(`DELETE FROM election_shares WHERE election_id = $1 AND result_hash = $2`, [electionId, resultHash]);
  }

  sharesOf(tx: Tx, electionId: string, resultHash: Buffer): Promise<StoredShare[]> {
    const sql = `SELECT holder_id AS "holderId", share FROM election_shares WHERE election_id = $1 AND result_hash = $2 ORDER BY holder_id`;
    return tx.query<StoredShare>(sql, [electionId, resultHash]);
  }

  one(tx: Tx, electionId: string, resultHash: Buffer): Promise<StoredResult | null> {
    return tx.maybeOne<StoredResult>(`${SELECT} WHERE r.election_id = $1 AND r.result_hash = $2`, [
      electionId,
      resultHash,
    ]);
  }

  /** Latest first; scrutineers who disagree make several. */
  ofElection(tx: Tx, electionId: string): Promise<StoredResult[]> {
    const sql = `${SELECT} WHERE r.election_id = $1 ORDER BY r.submitted_at DESC, r.result_hash LIMIT 20`;
    return tx.query<StoredResult>(sql, [electionId]);
  }

  /** The results by which these elections were counted, by election. */
  async counted(tx: Tx, electionIds: readonly string[]): Promise<Map<string, StoredResult>> {
    const rows = await tx.query<StoredResult>(
      `${SELECT} JOIN elections e ON e.id = r.election_id AND e.result_hash = r.result_hash WHERE r.election_id = ANY ($1)`,
      [electionIds],
    );
    return new Map(rows.map((row) => [row.electionId, row]));
  }

  signaturesOf(tx: Tx, electionId: string, resultHash: Buffer): Promise<StoredSignature[]> {
    return tx.query<StoredSignature>(
      `SELECT g.result_hash AS "resultHash", g.account_id AS "accountId", s.vkey, g.signature
         FROM election_result_signatures g JOIN election_scrutineers s USING (election_id, account_id)
        WHERE g.election_id = $1 AND g.result_hash = $2 ORDER BY s.vkey`,
      [electionId, resultHash],
    );
  }

  async setVerification(
    tx: Tx,
    electionId: string,
    resultHash: Buffer,
    verification: StoredResult['verification'],
    findings: readonly string[],
  ): Promise<void> {
    const sql = `UPDATE election_results SET verification = $3, findings = $4 WHERE election_id = $1 AND result_hash = $2`;
    await tx.query(sql, [electionId, resultHash, verification, JSON.stringify(findings)]);
  }
}
