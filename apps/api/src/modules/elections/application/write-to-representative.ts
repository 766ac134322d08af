import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { dayOf } from '../../../platform/clock/days.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, notFound } from '../../../platform/errors/problems.ts';
import {
  CONTACT_CODE_BYTES,
  CONTACT_TEXT_MAXIMUM,
  formatContactCode,
  inboxFull,
  normaliseContactCode,
  UNANSWERED_MAXIMUM,
  type WriteFailure,
} from '../domain/contact-message.ts';
import { ContactRepository } from '../persistence/contact.repository.ts';
import { SeatRepository } from '../persistence/seat.repository.ts';

export const contactCodeHash = (code: string): Buffer =>
  createHash('sha256')
    .update(`contact:${normaliseContactCode(code)}`)
    .digest();

/**
 * Anybody writes to a representative who holds a seat today. Neither learns who the other is; the code that the writer
 * is given once opens the answer, and whoever loses it loses only that.
 */
@Injectable()
export class WriteToRepresentative {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly seats: SeatRepository,
    private readonly messages: ContactRepository,
  ) {}

  execute(seatId: string, text: string): Promise<Result<string, WriteFailure>> {
    const faults = textFaults(text, { path: 'text', minLength: 1, maxLength: CONTACT_TEXT_MAXIMUM });
    if (faults.length > 0) return Promise.resolve(err(invalidInput(...faults)));
    return this.transactions.run<string, WriteFailure>(async (tx) => {
      const sentOn = dayOf(this.clock.now());
      const seat = isUuid(seatId) ? await this.seats.lock(tx, seatId) : null;
      if (!seat || seat.startsOn > sentOn || seat.endsOn <= sentOn) return err(notFound('The representative'));
      if ((await this.messages.unanswered(tx, seat.id)) >= UNANSWERED_MAXIMUM) return err(inboxFull());
      const code = formatContactCode(randomBytes(CONTACT_CODE_BYTES));
      await this.messages.insert(tx, { seatId: seat.id, codeHash: contactCodeHash(code), text: text.trim(), sentOn });
      return ok(code);
    });
  }
}
