import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, type InvalidInput, notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { CODE_VALID_DAYS } from '../domain/attestation.ts';
import { dayOf, daysLater } from '../../../platform/clock/days.ts';
import { APPLICATION_VALID_DAYS } from '../domain/join-application.ts';
import type { JoiningAppeal } from '../domain/joining-appeal.ts';
import { JoiningAppealRepository } from '../persistence/joining-appeal.repository.ts';
import { ForumAppointments } from './forum-appointments.ts';
import { ReopenRefused } from './reopen-refused.ts';

export interface DecideJoiningAppealInput {
  readonly appealId: string;
  readonly upheld: boolean;
  readonly reasons: string;
}

/** Heard by an appeal panelist of another forum: nobody judges their own (rule E1). */
@Injectable()
export class DecideJoiningAppeal {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly appointments: ForumAppointments,
    private readonly appeals: JoiningAppealRepository,
    private readonly reopening: ReopenRefused,
  ) {}

  /** Empty for whoever is on no appeal panel. */
  open(actor: Actor): Promise<JoiningAppeal[]> {
    return this.transactions.read(async (tx) => {
      const forums = await this.forumsOf(tx, actor);
      return forums.length > 0 ? this.appeals.openElsewhere(tx, forums) : [];
    });
  }

  async execute(
    actor: Actor,
    { appealId, upheld, reasons }: DecideJoiningAppealInput,
  ): Promise<Result<JoiningAppeal, NotFound | InvalidInput>> {
    const faults = textFaults(reasons, { path: 'reasons', minLength: 10, maxLength: 4_000 });
    if (faults.length > 0) return err(invalidInput(...faults));
    return this.transactions.run(async (tx): Promise<Result<JoiningAppeal, NotFound>> => {
      const forums = await this.forumsOf(tx, actor);
      const appeal = isUuid(appealId) ? await this.appeals.lock(tx, appealId) : null;
      const mayHear = appeal?.outcome === null && forums.length > 0 && !forums.includes(appeal.forumId);
      if (!mayHear) return err(notFound('This appeal'));
      const outcome = upheld ? 'upheld' : 'rejected';
      await this.appeals.decide(tx, appeal.id, outcome, reasons.trim(), actor.accountId);
      if (upheld) await this.reopen(tx, appeal);
      return ok({ ...appeal, outcome, reasons: reasons.trim() });
    });
  }

  private reopen(tx: Tx, { attestationId, applicationId }: JoiningAppeal): Promise<void> {
    const until = (days: number) => dayOf(daysLater(this.clock.now(), days));
    return attestationId
      ? this.reopening.attestation(tx, attestationId, until(CODE_VALID_DAYS))
      : this.reopening.application(tx, applicationId ?? '', until(APPLICATION_VALID_DAYS));
  }

  private async forumsOf(tx: Tx, actor: Actor): Promise<string[]> {
    const held = await this.appointments.of(tx, actor.accountId);
    return held.filter(({ role }) => role === 'appeal_panelist').map(({ forumId }) => forumId);
  }
}
