import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { HeardMessage, MessageAuthor, MessageKind } from '../domain/heard-message.ts';
import type { MatterKind } from '../domain/matter.ts';

const COLUMN: Readonly<Record<MatterKind, string>> = {
  input: 'input_id',
  grievance: 'grievance_id',
  reprisal: 'reprisal_id',
};

export interface NewHeardMessage {
  readonly matter: MatterKind;
  readonly matterId: string;
  readonly author: MessageAuthor;
  readonly kind: MessageKind;
  readonly accountId: string | null;
  readonly ref: string;
  readonly saidOn: string;
}

@Injectable()
export class HeardMessageRepository {
  /** The matter's row has to be locked, so that numbers stay in order. */
  async insert(tx: Tx, message: NewHeardMessage): Promise<void> {
    const { matter, matterId, author, kind, accountId, ref, saidOn } = message;
    const column = COLUMN[matter];
    await tx.query(
      `INSERT INTO heard_messages (${column}, number, author, kind, account_id, ref, said_on)
       SELECT $1::uuid, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6 FROM heard_messages WHERE ${column} = $1::uuid`,
      [matterId, author, kind, accountId, ref, saidOn],
    );
  }

  of(tx: Tx, matter: MatterKind, matterId: string): Promise<HeardMessage[]> {
    return tx.query<HeardMessage>(
      `SELECT id, number, author, kind, ref, said_on AS "saidOn" FROM heard_messages
        WHERE ${COLUMN[matter]} = $1 ORDER BY number`,
      [matterId],
    );
  }

  async purge(tx: Tx, matter: MatterKind, matterId: string): Promise<void> {
    await tx.query(`DELETE FROM heard_messages WHERE ${COLUMN[matter]} = $1`, [matterId]);
  }
}
