import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { Governance, type PanelTooSmall, type ProposeFailure } from '../../governance/index.ts';
import { APPEAL_ANSWER_MS, APPEAL_WINDOW_MS, type AppealGround } from '../domain/appeal.ts';
import type { Application } from '../domain/application.ts';
import type { DecisionProposal } from '../persistence/decision.repository.ts';
import { AppealRecords } from './appeal-records.ts';
import { ApplicationAccess } from './application-access.ts';

export interface FileAppealInput {
  readonly applicationId: string;
  readonly ground: AppealGround;
  readonly statement: string;
}

export type FileAppealFailure = NotFound | InvalidInput | WrongState | ProposeFailure | PanelTooSmall;

/** Effect kind of a panel's resolution that an appeal is right. */
export const UPHOLD_APPEAL = 'grants.uphold-appeal';

/** An applicant says that the decision was not reached by the rules; people who did not vote on it decide. */
@Injectable()
export class FileAppeal {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: ApplicationAccess,
    private readonly records: AppealRecords,
    private readonly governance: Governance,
  ) {}

  execute(actor: Actor, input: FileAppealInput): Promise<Result<string, FileAppealFailure>> {
    return this.transactions.run<string, FileAppealFailure>(async (tx) => {
      const found = await this.access.lockOwn(tx, actor, input.applicationId);
      if (!found.ok) return found;
      const faults = textFaults(input.statement, { path: 'statement', minLength: 20, maxLength: 8_000 });
      if (faults.length > 0) return err(invalidInput(...faults));
      const decision = await this.appealable(tx, found.value);
      return decision.ok ? this.bringToPanel(tx, actor, found.value, decision.value, input) : decision;
    });
  }

  private async appealable(tx: Tx, application: Application): Promise<Result<DecisionProposal, WrongState>> {
    const { state } = application;
    const decision = (await this.records.decisions.latestOf(tx, [application.id])).get(application.id);
    if (state !== 'declined' || !decision)
      return err(wrongState(state, 'Only a decision by the board can be appealed.'));
    if ((await this.records.appeals.ofApplications(tx, [application.id])).size > 0) {
      return err(wrongState(state, 'This decision was appealed before. The panel’s answer is final.'));
    }
    const tooLate = this.clock.now().getTime() - application.updatedAt.getTime() > APPEAL_WINDOW_MS;
    return tooLate ? err(wrongState(state, 'The thirty days for an appeal have passed.')) : ok(decision);
  }

  private async bringToPanel(
    tx: Tx,
    actor: Actor,
    application: Application,
    decision: DecisionProposal,
    input: FileAppealInput,
  ): Promise<Result<string, ProposeFailure | PanelTooSmall>> {
    const filedAt = this.clock.now();
    const answerDueAt = new Date(filedAt.getTime() + APPEAL_ANSWER_MS);
    const id = uuidv7(filedAt);
    const call = await this.records.callOf(tx, application);
    const panel = await this.governance.proposeToPanel(tx, {
      fundId: call.fundId,
      kind: 'appeal',
      subjectKind: 'appeal',
      subjectId: id,
      title: `Appeal: application ${application.number} of “${call.title}”`,
      proposedText: input.statement.trim(),
      publicText: 'An applicant appealed a decision on grounds of process.',
      parties: [application.organisationId],
      criteria: [{ name: input.ground, text: 'Charter, appeals on process grounds' }],
      closesAt: answerDueAt,
      proposedBy: actor.accountId,
      disjointFromItemId: decision.itemId,
      effect: { kind: UPHOLD_APPEAL, payload: { appealId: id } },
    });
    if (!panel.ok) return panel;
    const appeal = {
      ...input,
      id,
      state: 'before_panel' as const,
      itemId: panel.value,
      filedAt,
      answerDueAt,
      reasons: null,
    };
    await this.records.appeals.insert(tx, appeal, actor.accountId);
    return ok(application.id);
  }
}
