import { Inject, Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Clock } from '../clock/clock.ts';
import { SETTINGS, type Settings } from '../config/settings.ts';
import { TransactionRunner } from '../database/transaction.ts';
import { uuidv7 } from '../database/uuid.ts';
import { onOneLine } from './foreign-words.ts';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** Plain text only: it is read on old phones, and nothing in it can call home. */
  readonly text: string;
}

/** Sends mail through `SMTP_URL`; in the demo it goes into a mailbox that the portal shows; else nowhere. */
@Injectable()
export class Mailer {
  private readonly transport: Transporter | null;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {
    this.transport = settings.smtpUrl ? createTransport(settings.smtpUrl) : null;
  }

  /** Resolves when the mail server took the mail; throws when it did not, so that the worker tries again. */
  async send(written: Mail): Promise<void> {
    const mail: Mail = { ...written, subject: onOneLine(written.subject) };
    if (this.transport) await this.transport.sendMail({ from: this.settings.mailFrom, ...mail });
    else if (this.settings.demo) await this.keepInMailbox(mail);
  }

  private async keepInMailbox({ to, subject, text }: Mail): Promise<void> {
    const now = this.clock.now();
    const sql = `INSERT INTO demo_mailbox (id, recipient, subject, body, sent_at) VALUES ($1, $2, $3, $4, $5)`;
    await this.transactions.commit((tx) => tx.query(sql, [uuidv7(now), to, subject, text, now]));
  }
}
