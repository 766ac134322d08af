import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { ContactMessage } from '../domain/contact-message.ts';

const SELECT = `SELECT m.id, m.seat_id AS "seatId", m.text, m.sent_on AS "sentOn", m.answer, m.answered_on AS "answeredOn"
    FROM contact_messages m`;

export interface NewContactMessage {
  readonly seatId: string;
  readonly codeHash: Buffer;
  readonly text: string;
  readonly sentOn: string;
}

@Injectable()
export class ContactRepository {
  async insert(tx: Tx, { seatId, codeHash, text, sentOn }: NewContactMessage): Promise<void> {
    const sql = `INSERT INTO contact_messages (seat_id, code_hash, text, sent_on) VALUES ($1, $2, $3, $4)`;
    await tx.query(sql, [seatId, codeHash, text, sentOn]);
  }

  async unanswered(tx: Tx, seatId: string): Promise<number> {
    const sql = `SELECT count(*)::int AS count FROM contact_messages WHERE seat_id = $1 AND answer IS NULL`;
    return (await tx.query<{ count: number }>(sql, [seatId]))[0]?.count ?? 0;
  }

  byCode(tx: Tx, codeHash: Buffer): Promise<ContactMessage | null> {
    return tx.maybeOne<ContactMessage>(`${SELECT} WHERE m.code_hash = $1`, [codeHash]);
  }

  /** The message, locked, if it was sent to a seat of this member. */
  lockOf(tx: Tx, id: string, memberId: string): Promise<ContactMessage | null> {
    const sql = `${SELECT} JOIN representative_seats s ON s.id = m.seat_id WHERE m.id = $1 AND s.member_id = $2 FOR UPDATE OF m`;
    return tx.maybeOne<ContactMessage>(sql, [id, memberId]);
  }

  /** Messages to all seats that a member holds or held, newest day first. */
  page(tx: Tx, memberId: string, request: PageRequest): Promise<Page<ContactMessage>> {
    const sql = `${SELECT} JOIN representative_seats s ON s.id = m.seat_id WHERE s.member_id = $1`;
    const keys = [
      { column: 'sentOn', type: 'date' },
      { column: 'id', type: 'uuid' },
    ] as const;
    return keysetPage<ContactMessage>(tx, { sql, parameters: [memberId], keys, direction: 'desc' }, request);
  }

  async answer(tx: Tx, id: string, answer: string, answeredOn: string): Promise<void> {
    const sql = `UPDATE contact_messages SET answer = $2, answered_on = $3 WHERE id = $1`;
    await tx.query(sql, [id, answer, answeredOn]);
  }
}
