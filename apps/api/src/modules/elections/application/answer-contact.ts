import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, notFound, wrongState } from '../../../platform/errors/problems.ts';
import { MemberReader } from '../../forums/index.ts';
import { CONTACT_TEXT_MAXIMUM, type AnswerContactFailure, type ContactMessage } from '../domain/contact-message.ts';
import { ContactRepository } from '../persistence/contact.repository.ts';

/** The representative answers once; the writer finds it with the code. */
@Injectable()
export class AnswerContact {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly members: MemberReader,
    private readonly messages: ContactRepository,
  ) {}

  execute(actor: Actor, id: string, text: string): Promise<Result<ContactMessage, AnswerContactFailure>> {
    const faults = textFaults(text, { path: 'text', minLength: 1, maxLength: CONTACT_TEXT_MAXIMUM });
    if (faults.length > 0) return Promise.resolve(err(invalidInput(...faults)));
    return this.transactions.run<ContactMessage, AnswerContactFailure>(async (tx) => {
      const member = isUuid(id) ? await this.members.byAccount(tx, actor.accountId) : null;
      const message = member && (await this.messages.lockOf(tx, id, member.id));
      if (!message) return err(notFound('The message'));
      if (message.answer !== null) {
        return err(wrongState('answered', 'This message has been answered already; your first answer stands.'));
      }
      const [answer, answeredOn] = [text.trim(), dayOf(this.clock.now())];
      await this.messages.answer(tx, id, answer, answeredOn);
      return ok({ ...message, answer, answeredOn });
    });
  }
}
