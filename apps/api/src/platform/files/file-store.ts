import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../auth/actor.ts';
import { Clock } from '../clock/clock.ts';
import { TransactionRunner, type Tx } from '../database/transaction.ts';
import { uuidv7 } from '../database/uuid.ts';
import type { Problem } from '../errors/problems.ts';
import { cleanPicture } from './clean-picture.ts';
import { ACCEPTED_ENDINGS, mediaTypeOf } from './file-kinds.ts';

export const MAX_FILE_BYTES = 10 * 1024 * 1024;

export type FileRefused = Problem<'FileRefused'>;

const refused = (message: string): FileRefused => ({ type: 'FileRefused', message });

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  /** Of the content as it is kept and served, hexadecimal. */
  readonly sha256: string;
}

export interface Upload {
  /** Organisation on whose behalf the file is handed in; only its people may attach it. */
  readonly organisationId: string;
  readonly name: string;
  readonly content: Buffer;
}

/** Keeps uploaded files. A file never changes; whoever may read a record that names it gets a short-lived link. */
@Injectable()
export class FileStore {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  async put(actor: Actor, upload: Upload): Promise<Result<StoredFile, FileRefused>> {
    const name = upload.name
      .replace(/[\u0000-\u001f\u007f/\\]/g, '')
      .trim()
      .slice(-200);
    const { content, organisationId } = upload;
    if (!actor.grants.some((grant) => grant.organisationId === organisationId))
      return err(refused('You cannot upload for this organisation.'));
    if (content.length === 0) return err(refused('The file is empty. Nothing was kept.'));
    if (content.length > MAX_FILE_BYTES)
      return err(refused('The file is larger than 10 MB. Nothing was kept; try a smaller one.'));
    const mediaType = await mediaTypeOf(name, content);
    if (!mediaType) {
      const kinds = ACCEPTED_ENDINGS.join(', ');
      return err(
        refused(
          `The file is not what its name says, or of a kind we cannot take. Nothing was kept. We take: ${kinds}.`,
        ),
      );
    }
    // A picture says where, when and with what it was taken; it is handed on to others, so only what draws it is kept.
    const kept = mediaType.startsWith('image/') ? cleanPicture(content)?.content : content;
    if (!kept) return err(refused('The picture is cut off, or holds more than a picture. Nothing was kept.'));
    return ok(await this.keep(actor, { ...upload, name, content: kept }, mediaType));
  }

  private async keep(actor: Actor, { organisationId, name, content }: Upload, mediaType: string): Promise<StoredFile> {
    const uploadedAt = this.clock.now();
    const id = uuidv7(uploadedAt);
    const sha256 = createHash('sha256').update(content).digest();
    await this.transactions.commit((tx) =>
      tx.query(
        `INSERT INTO files (id, organisation_id, name, media_type, sha256, content, uploaded_by, uploaded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [id, organisationId, name, mediaType, sha256, content, actor.accountId, uploadedAt],
      ),
    );
    return { id, name, mediaType, sizeBytes: content.length, sha256: sha256.toString('hex') };
  }

  read(id: string): Promise<{ name: string; mediaType: string; content: Buffer } | null> {
    const sql = `SELECT name, media_type AS "mediaType", content FROM files WHERE id = $1`;
    return this.transactions.read((tx) => tx.maybeOne(sql, [id]));
  }

  /** Which of these files were handed in for the organisation; the others must not be attached to its records. */
  async ownedBy(tx: Tx, organisationId: string, ids: readonly string[]): Promise<Map<string, StoredFile>> {
    const rows = await tx.query<StoredFile>(
      `SELECT id, name, media_type AS "mediaType", length(content) AS "sizeBytes",
         encode(sha256, 'hex') AS sha256 FROM files
        WHERE organisation_id = $1 AND id = ANY($2)`,
      [organisationId, ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
