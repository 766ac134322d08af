import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { InterestStrength, Tie } from '../domain/interest.ts';

export interface DeclaredInterest {
  readonly interestId: string;
  readonly accountId: string;
  readonly target: 'organisation' | 'item';
  readonly targetId: string;
  readonly strength: InterestStrength;
  readonly statement: string;
  readonly declaredAt: Date;
  readonly withdrawnAt: Date | null;
}

const INTEREST_COLUMNS = `id AS "interestId", account_id AS "accountId", target, target_id AS "targetId", strength, statement,
  declared_at AS "declaredAt", withdrawn_at AS "withdrawnAt"`;

@Injectable()
export class InterestRepository {
  /** Answers false when the same interest stands already. */
  async insert(tx: Tx, interest: DeclaredInterest): Promise<boolean> {
    const rows = await tx.query(
      `INSERT INTO board_interests (id, account_id, target, target_id, strength, statement, declared_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING 1`,
      [
        ...[interest.interestId, interest.accountId, interest.target, interest.targetId],
        ...[interest.strength, interest.statement, interest.declaredAt],
      ],
    );
    return rows.length > 0;
  }

  /** Withdraws a standing interest of this person; null when there is none. */
  withdraw(tx: Tx, interestId: string, accountId: string, withdrawnAt: Date): Promise<DeclaredInterest | null> {
    return tx.maybeOne<DeclaredInterest>(
      `UPDATE board_interests SET withdrawn_at = $3 WHERE id = $1 AND account_id = $2 AND withdrawn_at IS NULL RETURNING ${INTEREST_COLUMNS}`,
      [interestId, accountId, withdrawnAt],
    );
  }

  /** The newest first; a person declares dozens in a life, not thousands. */
  ofAccount(tx: Tx, accountId: string): Promise<DeclaredInterest[]> {
    return tx.query<DeclaredInterest>(
      `SELECT ${INTEREST_COLUMNS} FROM board_interests WHERE account_id = $1 ORDER BY declared_at DESC, id DESC LIMIT 500`,
      [accountId],
    );
  }

  /** Declared ties, the withdrawn ones too: these still touch the items that were noticed before. */
  tiesOf(tx: Tx, accountIds: readonly string[]): Promise<Tie[]> {
    return tx.query<Tie>(
      `SELECT account_id AS "accountId", strength, target, target_id AS "targetId", 'declared' AS reason, withdrawn_at AS "withdrawnAt"
         FROM board_interests WHERE account_id = ANY ($1)`,
      [accountIds],
    );
  }
}
