import { randomInt } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, DAY_MS } from '../../../platform/clock/clock.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { Mailer } from '../../../platform/mail/mailer.ts';
import type { EmailConfirmationWanted } from '../domain/identity.events.ts';
import { ConfirmationLetter } from './confirmation-letter.ts';

const CODE_DIGITS = 8;

/** Makes the code at the moment of sending, so that no event ever holds one. */
@Injectable()
export class SendEmailConfirmationWhenWanted implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly clock: Clock,
    private readonly letter: ConfirmationLetter,
    private readonly mailer: Mailer,
  ) {}

  onModuleInit(): void {
    const name = 'identity.send-email-confirmation';
    this.handlers.on<EmailConfirmationWanted>('identity.email-confirmation-wanted', name, async (tx, { accountId }) => {
      const code = String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');
      const expiresAt = new Date(this.clock.now().getTime() + DAY_MS);
      const letter = await this.letter.prepare(tx, { accountId, code, expiresAt });
      if (letter) await this.mailer.send(letter);
    });
  }
}
