import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import type { Notification } from '../domain/notification.ts';

export interface NewNotification {
  readonly eventId: string;
  readonly kind: string;
  readonly subjectId: string;
}

@Injectable()
export class NotificationRepository {
  /** One row for each person; a repeated event adds none. */
  async insert(tx: Tx, accountIds: readonly string[], notification: NewNotification, now: Date): Promise<void> {
    await tx.query(
      `INSERT INTO notifications (id, account_id, event_id, kind, subject_id, created_at)
       SELECT * FROM unnest($1::uuid[], $2::uuid[]) AS person (id, account_id),
              LATERAL (SELECT $3::uuid, $4::text, $5::text, $6::timestamptz) AS fact
       ON CONFLICT DO NOTHING`,
      [
        accountIds.map(() => uuidv7(now)),
        accountIds,
        notification.eventId,
        notification.kind,
        notification.subjectId,
        now,
      ],
    );
  }

  page(tx: Tx, accountId: string, request: PageRequest): Promise<Page<Notification>> {
    return keysetPage<Notification>(
      tx,
      {
        sql: `SELECT id, account_id AS "accountId", kind, subject_id AS "subjectId", created_at AS "createdAt", read_at AS "readAt"
                FROM notifications WHERE account_id = $1`,
        parameters: [accountId],
        keys: [
          { column: 'createdAt', type: 'timestamptz' },
          { column: 'id', type: 'uuid' },
        ],
        direction: 'desc',
      },
      request,
    );
  }

  async unread(tx: Tx, accountId: string): Promise<number> {
    const sql = `SELECT count(*)::int AS count FROM notifications WHERE account_id = $1 AND read_at IS NULL`;
    return (await tx.maybeOne<{ count: number }>(sql, [accountId]))?.count ?? 0;
  }

  async markAllRead(tx: Tx, accountId: string, now: Date): Promise<void> {
    await tx.query(`UPDATE notifications SET read_at = $2 WHERE account_id = $1 AND read_at IS NULL`, [accountId, now]);
  }

  async chooseMail(tx: Tx, accountId: string, byMail: boolean, now: Date): Promise<void> {
    await tx.query(
      `INSERT INTO notification_choices (account_id, by_mail, changed_at) VALUES ($1, $2, $3)
       ON CONFLICT (account_id) DO UPDATE SET by_mail = $2, changed_at = $3`,
      [accountId, byMail, now],
    );
  }

  /** Who of these people wants mail. */
  async wantingMail(tx: Tx, accountIds: readonly string[]): Promise<string[]> {
    const sql = `SELECT account_id AS id FROM notification_choices WHERE by_mail AND account_id = ANY($1)`;
    return (await tx.query<{ id: string }>(sql, [accountIds])).map((row) => row.id);
  }

  async mailbox(tx: Tx): Promise<{ id: string; recipient: string; subject: string; body: string; sentAt: Date }[]> {
    return tx.query(
      `SELECT id, recipient, subject, body, sent_at AS "sentAt" FROM demo_mailbox ORDER BY sent_at DESC, id DESC LIMIT 50`,
    );
  }
}
