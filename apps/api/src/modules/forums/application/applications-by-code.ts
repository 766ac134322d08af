import { Injectable } from '@nestjs/common';
import { attestationCodeHash, readAttestationCode } from '@baraza/membership';
import { Clock } from '../../../platform/clock/clock.ts';
import { type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import type { JoinApplication } from '../domain/join-application.ts';
import { VouchingRepository } from '../persistence/vouching.repository.ts';
import { ForumReader } from './forum-reader.ts';

export interface ApplicationProgress {
  readonly application: JoinApplication;
  readonly forumName: string;
  readonly constituencyTitle: string;
  readonly voices: number;
  readonly required: number;
}

/** Applications by the code that the person gives to members and to the interviewer. */
@Injectable()
export class ApplicationsByCode {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly forums: ForumReader,
    private readonly vouchings: VouchingRepository,
  ) {}

  look(code: string): Promise<ApplicationProgress | null> {
    return this.transactions.commit(async (tx) => {
      const application = await this.find(tx, code);
      return application && this.progress(tx, application);
    });
  }

  /** Locked until the transaction ends; null for one that is open no longer because its time is over. */
  async find(tx: Tx, typed: string): Promise<JoinApplication | null> {
    const code = readAttestationCode(typed);
    const application = code ? await this.vouchings.byCode(tx, attestationCodeHash(code)) : null;
    const isOver = application?.state === 'open' && application.expiresOn < dayOf(this.clock.now());
    return isOver ? null : application;
  }

  async progress(tx: Tx, application: JoinApplication): Promise<ApplicationProgress> {
    const forum = await this.forums.byId(tx, application.forumId);
    const constituency = await this.forums.constituency(tx, application.constituencyId);
    const charter = await this.forums.charterOf(tx, application.forumId);
    return {
      application,
      forumName: forum?.name ?? '',
      constituencyTitle: constituency?.title ?? '',
      voices: await this.vouchings.voices(tx, application.id),
      required: charter?.content.vouchersRequired ?? 2,
    };
  }
}
