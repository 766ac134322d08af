import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

export type KeyClass = 'ordinary' | 'retained';

export interface VaultItem {
  readonly id: string;
  readonly subjectId: string;
  readonly keyClass: KeyClass;
  readonly kind: string;
  readonly ciphertext: Buffer;
  readonly sealedAt: Date;
}

export interface VaultRead {
  readonly id: string;
  readonly itemId: string;
  readonly subjectId: string;
  readonly kind: string;
  readonly readerAccountId: string;
  readonly purpose: string;
  readonly readAt: Date;
}

export interface NewKey {
  readonly subjectId: string;
  readonly keyClass: KeyClass;
  readonly wrappedKey: Buffer;
  readonly retainedUntil: string | null;
  readonly createdAt: Date;
}

@Injectable()
export class VaultRepository {
  /** The subject's key of this class: the one that exists, else `fresh`. A later date of retention wins. */
  async keyFor(tx: Tx, fresh: NewKey): Promise<Buffer> {
    const row = await tx.maybeOne<{ wrapped_key: Buffer }>(
      `INSERT INTO vault_keys.subject_keys AS k (subject_id, class, wrapped_key, retained_until, created_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (subject_id, class) DO UPDATE SET retained_until = greatest(k.retained_until, excluded.retained_until)
       RETURNING wrapped_key`,
      [fresh.subjectId, fresh.keyClass, fresh.wrappedKey, fresh.retainedUntil, fresh.createdAt],
    );
    return row!.wrapped_key;
  }

  async insertItem(tx: Tx, item: VaultItem): Promise<void> {
    await tx.query(
      `INSERT INTO vault_items (id, subject_id, key_class, kind, ciphertext, sealed_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [item.id, item.subjectId, item.keyClass, item.kind, item.ciphertext, item.sealedAt],
    );
  }

  /** Items whose key still exists, each with it. */
  itemsWithKeys(tx: Tx, ids: readonly string[]): Promise<(VaultItem & { wrappedKey: Buffer })[]> {
    return tx.query(
      `SELECT i.id, i.subject_id AS "subjectId", i.key_class AS "keyClass", i.kind, i.ciphertext, i.sealed_at AS "sealedAt",
              k.wrapped_key AS "wrappedKey"
         FROM vault_items i JOIN vault_keys.subject_keys k ON k.subject_id = i.subject_id AND k.class = i.key_class
        WHERE i.id = ANY($1::uuid[])`,
      [ids],
    );
  }

  async insertRead(tx: Tx, read: VaultRead): Promise<void> {
    await tx.query(
      `INSERT INTO vault_reads (id, item_id, subject_id, kind, reader_account_id, purpose, read_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [read.id, read.itemId, read.subjectId, read.kind, read.readerAccountId, read.purpose, read.readAt],
    );
  }

  readsOf(tx: Tx, subjectId: string, request: PageRequest): Promise<Page<VaultRead>> {
    return keysetPage<VaultRead>(
      tx,
      {
        sql: `SELECT id, item_id AS "itemId", subject_id AS "subjectId", kind, reader_account_id AS "readerAccountId", purpose,
                     read_at AS "readAt" FROM vault_reads WHERE subject_id = $1`,
        parameters: [subjectId],
        keys: [
          { column: 'readAt', type: 'timestamptz' },
          { column: 'id', type: 'uuid' },
        ],
        direction: 'desc',
      },
      request,
    );
  }

  async deleteItem(tx: Tx, id: string): Promise<void> {
    await tx.query(`DELETE FROM vault_items WHERE id = $1`, [id]);
  }

  async markErased(tx: Tx, subjectId: string, at: Date): Promise<void> {
    await tx.query(`INSERT INTO vault_erasures (subject_id, erased_at) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [
      subjectId,
      at,
    ]);
  }

  /** Destroys the keys that need not be kept on `today`; answers the day until which another must be, if any. */
  async destroyKeys(tx: Tx, subjectId: string, today: string): Promise<string | null> {
    await tx.query(
      `DELETE FROM vault_keys.subject_keys WHERE subject_id = $1 AND (class = 'ordinary' OR retained_until <= $2::date)`,
      [subjectId, today],
    );
    await tx.query(
      `DELETE FROM vault_items i WHERE i.subject_id = $1 AND NOT EXISTS
        (SELECT 1 FROM vault_keys.subject_keys k WHERE k.subject_id = i.subject_id AND k.class = i.key_class)`,
      [subjectId],
    );
    const kept = await tx.maybeOne<{ day: string }>(
      `SELECT retained_until AS day FROM vault_keys.subject_keys WHERE subject_id = $1`,
      [subjectId],
    );
    return kept?.day ?? null;
  }
}
