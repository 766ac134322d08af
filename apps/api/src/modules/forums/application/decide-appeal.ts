import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  type InvalidInput,
  notFound,
  type NotFound,
  wrongState,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { appealOutcome, type ModerationAppeal, type PanelistChoice } from '../domain/moderation.ts';
import { AppealRepository } from '../persistence/appeal.repository.ts';
import { AppealSettlement } from './appeal-settlement.ts';

export interface DecideAppealInput {
  readonly appealId: string;
  readonly choice: PanelistChoice;
  /** The author reads them, without a name. */
  readonly reasons: string;
}

export type DecideAppealFailure = NotFound | InvalidInput | WrongState;

/** A panelist of another forum says whether a hidden text returns; two of three decide. */
@Injectable()
export class DecideAppeal {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly appeals: AppealRepository,
    private readonly settlement: AppealSettlement,
  ) {}

  execute(
    actor: Pick<Actor, 'accountId'>,
    input: DecideAppealInput,
  ): Promise<Result<ModerationAppeal, DecideAppealFailure>> {
    return this.transactions.run<ModerationAppeal, DecideAppealFailure>((tx) =>
      this.decide(tx, actor.accountId, input),
    );
  }

  private async decide(
    tx: Tx,
    accountId: string,
    { appealId, choice, reasons }: DecideAppealInput,
  ): Promise<Result<ModerationAppeal, DecideAppealFailure>> {
    const appeal = isUuid(appealId) ? await this.appeals.lock(tx, appealId) : null;
    const panel = appeal ? await this.appeals.panelOf(tx, [appeal.id]) : [];
    const own = panel.find((one) => one.accountId === accountId);
    if (!appeal || !own || own.releasedAt !== null) return err(notFound('This appeal'));
    if (own.choice !== null) return err(wrongState('decided', 'You have decided already, and your decision stands.'));
    if (appeal.outcome !== null) return err(wrongState(appeal.outcome, 'Two others have decided this appeal already.'));
    const faults = textFaults(reasons, { path: 'reasons', minLength: 10, maxLength: 4_000 });
    if (faults.length > 0) return err(invalidInput(...faults));
    const decidedAt = this.clock.now();
    const decided = { ...own, choice, reasons: reasons.trim(), decidedAt };
    await this.appeals.choose(tx, decided);
    const outcome = appealOutcome([...panel.filter((one) => one !== own), decided]);
    if (!outcome) return ok(appeal);
    await this.settlement.settle(tx, appeal, outcome, decidedAt);
    return ok({ ...appeal, outcome, decidedAt });
  }
}
