import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { RoleAssignment } from '../domain/role-assignment.ts';

const COLUMNS = `id, organisation_id AS "organisationId", account_id AS "accountId", role, starts_at AS "startsAt", ends_at AS "endsAt"`;

@Injectable()
export class RoleAssignmentRepository {
  /** Throws a violated constraint of `role_assignments` when the rules of separation refuse it. */
  async insert(tx: Tx, assignment: RoleAssignment, grantedBy: string | null): Promise<void> {
    const rows = await tx.query(
      `INSERT INTO role_assignments (id, organisation_id, organisation_kind, account_id, role, starts_at, ends_at, granted_by)
       SELECT $1, o.id, o.kind, $3, $4, $5, $6, $7 FROM organisations o WHERE o.id = $2 RETURNING 1`,
      [
        assignment.id,
        assignment.organisationId,
        assignment.accountId,
        assignment.role,
        assignment.startsAt,
        assignment.endsAt,
        grantedBy,
      ],
    );
    if (rows.length === 0) throw new Error('a role needs an organisation that exists');
  }

  byId(tx: Tx, id: string): Promise<RoleAssignment | null> {
    return tx.maybeOne<RoleAssignment>(`SELECT ${COLUMNS} FROM role_assignments WHERE id = $1`, [id]);
  }

  /** Whether there was such a role to end; a role that ends before it began never held. */
  async end(tx: Tx, id: string, at: Date, endedBy: string | null): Promise<boolean> {
    const rows = await tx.query(
      `UPDATE role_assignments SET ends_at = greatest(starts_at, $2), ended_by = $3 WHERE id = $1 AND ends_at IS NULL RETURNING 1`,
      [id, at, endedBy],
    );
    return rows.length > 0;
  }

  heldBy(tx: Tx, accountId: string, at: Date): Promise<RoleAssignment[]> {
    return tx.query<RoleAssignment>(
      `SELECT ${COLUMNS} FROM role_assignments WHERE account_id = $1 AND period @> $2::timestamptz ORDER BY starts_at, id`,
      [accountId, at],
    );
  }

  historyOf(tx: Tx, accountId: string): Promise<RoleAssignment[]> {
    return tx.query<RoleAssignment>(
      `SELECT ${COLUMNS} FROM role_assignments WHERE account_id = $1 ORDER BY starts_at, id`,
      [accountId],
    );
  }

  inOrganisation(tx: Tx, organisationId: string, at: Date): Promise<RoleAssignment[]> {
    return tx.query<RoleAssignment>(
      `SELECT ${COLUMNS} FROM role_assignments WHERE organisation_id = $1 AND period @> $2::timestamptz ORDER BY role, starts_at, id`,
      [organisationId, at],
    );
  }

  /** Which of these people hold or ever held a role in the organisation. */
  async everHeldIn(tx: Tx, organisationId: string, accountIds: readonly string[]): Promise<Set<string>> {
    const rows = await tx.query<{ accountId: string }>(
      `SELECT DISTINCT account_id AS "accountId" FROM role_assignments WHERE organisation_id = $1 AND account_id = ANY($2)`,
      [organisationId, accountIds],
    );
    return new Set(rows.map((row) => row.accountId));
  }

  /** Two endings in one organisation wait for each other, so that the last signatory stays. */
  async lockOrganisation(tx: Tx, organisationId: string): Promise<void> {
    await tx.query(`SELECT 1 FROM organisations WHERE id = $1 FOR UPDATE`, [organisationId]);
  }
}
