import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { ForumAppointment, ForumRole } from '../domain/forum-appointment.ts';

const SELECT = `
  SELECT id, forum_id AS "forumId", account_id AS "accountId", role, starts_at AS "startsAt", ends_at AS "endsAt"
    FROM forum_appointments`;

@Injectable()
export class AppointmentRepository {
  async insert(tx: Tx, appointment: ForumAppointment): Promise<void> {
    const { id, forumId, accountId, role, startsAt, endsAt } = appointment;
    await tx.query(
      `INSERT INTO forum_appointments (id, forum_id, account_id, role, starts_at, ends_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, forumId, accountId, role, startsAt, endsAt],
    );
  }

  byId(tx: Tx, id: string): Promise<ForumAppointment | null> {
    return tx.maybeOne<ForumAppointment>(`${SELECT} WHERE id = $1`, [id]);
  }

  async end(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.query(`UPDATE forum_appointments SET ends_at = greatest($2, starts_at) WHERE id = $1`, [id, at]);
  }

  /** Offices that the person holds at `at`, oldest first. */
  heldBy(tx: Tx, accountId: string, at: Date): Promise<ForumAppointment[]> {
    return tx.query<ForumAppointment>(
      `${SELECT} WHERE account_id = $1 AND period @> $2::timestamptz ORDER BY starts_at, id`,
      [...[accountId, at]],
    );
  }

  /** Offices held in these forums at `at`. */
  inForums(tx: Tx, forumIds: readonly string[], at: Date, role: ForumRole | null): Promise<ForumAppointment[]> {
    return tx.query<ForumAppointment>(
      `${SELECT} WHERE forum_id = ANY ($1) AND period @> $2::timestamptz AND ($3::text IS NULL OR role = $3)
        ORDER BY forum_id, role, starts_at, id`,
      [forumIds, at, role],
    );
  }
}
