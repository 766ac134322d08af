import { Injectable } from '@nestjs/common';
import { currency, money } from '@baraza/money';
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
import { Governance, type ProposeFailure } from '../../governance/index.ts';
import type { Application } from '../domain/application.ts';
import { checkTranches, type TranchePlan } from '../domain/award.ts';
import type { Call } from '../domain/call.ts';
import { TITLE_FIELD } from '../domain/form.ts';
import { beyondCall, type BeyondCall, type TranchesDoNotAddUp } from '../domain/grants.errors.ts';
import { ApplicationAccess } from './application-access.ts';
import { DecisionRecords } from './decision-records.ts';

export interface ProposeDecisionInput {
  readonly applicationId: string;
  readonly outcome: 'award' | 'decline';
  /** What to award, in minor units of the call's currency; null to decline. */
  readonly amountMinor: bigint | null;
  readonly tranches: readonly TranchePlan[];
  /** Told to the applicant when the board agrees. */
  readonly reasons: string;
  readonly closesAt: Date;
  /** Day of the meeting that decides it; null for a written resolution. */
  readonly meetingOn: string | null;
}

export type ProposeDecisionFailure =
  NotFound | WrongState | InvalidInput | BeyondCall | TranchesDoNotAddUp | ProposeFailure;

/** Effect kinds of the resolutions on one application. */
export const AWARD = 'grants.award';
export const DECLINE = 'grants.decline';

/** What the award effect needs when the resolution passes; amounts of money as text. */
export interface AwardPayload {
  readonly proposalId: string;
  readonly amountMinor: string;
  readonly tranches: readonly {
    readonly amountMinor: string;
    readonly dueOn: string;
    readonly condition: TranchePlan['condition'];
  }[];
}

/** The grants officer puts one application before the board, to award or to decline. */
@Injectable()
export class ProposeDecision {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: ApplicationAccess,
    private readonly records: DecisionRecords,
    private readonly governance: Governance,
  ) {}

  execute(actor: Actor, input: ProposeDecisionInput): Promise<Result<string, ProposeDecisionFailure>> {
    return this.transactions.run<string, ProposeDecisionFailure>(async (tx) => {
      const found = await this.access.lockForOfficer(tx, actor, input.applicationId);
      if (!found.ok) return found;
      const application = found.value;
      const call = await this.records.callOf(tx, application);
      const fit = await this.check(tx, application, call, input);
      return fit.ok ? this.propose(tx, actor, application, call, input) : fit;
    });
  }

  private async check(
    tx: Tx,
    application: Application,
    call: Call,
    input: ProposeDecisionInput,
  ): Promise<Result<undefined, WrongState | InvalidInput | BeyondCall | TranchesDoNotAddUp>> {
    if (application.state !== 'eligible') {
      return err(wrongState(application.state, 'Only eligible applications without an open proposal go to the board.'));
    }
    const faults = textFaults(input.reasons, { path: 'reasons', minLength: 10, maxLength: 8_000 });
    if (faults.length > 0) return err(invalidInput(...faults));
    if (input.outcome === 'decline') return ok();
    const amountMinor = input.amountMinor ?? 0n;
    const leftMinor = call.envelopeMinor - (await this.records.calls.awardedMinor(tx, call.id));
    if (amountMinor > call.ceilingMinor || amountMinor > leftMinor) return err(beyondCall(leftMinor, call.currency));
    const tranches = checkTranches(amountMinor, input.tranches);
    return tranches.ok ? ok() : tranches;
  }

  private async propose(
    tx: Tx,
    actor: Actor,
    application: Application,
    call: Call,
    input: ProposeDecisionInput,
  ): Promise<Result<string, ProposeFailure>> {
    const now = this.clock.now();
    const id = uuidv7(now);
    const proposed = await this.governance.propose(tx, {
      ...itemOf(id, application, call, input, now),
      proposedBy: actor.accountId,
    });
    if (!proposed.ok) return proposed;
    const { applicationId, outcome, reasons } = input;
    const amountMinor = outcome === 'award' ? input.amountMinor : null;
    const proposal = { id, applicationId, outcome, amountMinor, reasons, itemId: proposed.value };
    await this.records.decisions.insert(tx, proposal, actor.accountId, now);
    await this.records.applications.setState(tx, applicationId, 'proposed', now);
    return ok(proposed.value);
  }
}

function itemOf(proposalId: string, application: Application, call: Call, input: ProposeDecisionInput, now: Date) {
  const award = input.outcome === 'award';
  const title = String(application.submittedAnswers?.[TITLE_FIELD] ?? `Application ${application.number}`);
  const payload: AwardPayload = {
    proposalId,
    amountMinor: String(input.amountMinor ?? 0n),
    tranches: input.tranches.map((plan) => ({ ...plan, amountMinor: String(plan.amountMinor) })),
  };
  return {
    fundId: call.fundId,
    kind: award ? 'award' : 'decline',
    subjectKind: 'application',
    subjectId: application.id,
    title: award ? `Award: ${title}` : `Decline: ${title}`,
    // The grantee chooses later how it appears in public; until then the register knows a number.
    publicTitle: `${award ? 'Award to' : 'Decline'} application ${application.number} of “${call.title}”`,
    proposedText: input.reasons,
    parties: [application.organisationId],
    criteria: call.criteria.map((criterion) => ({
      name: criterion.title,
      text: `${criterion.hint} (${criterion.weight} %)`,
    })),
    ...(award && { money: money(input.amountMinor ?? 0n, currency(call.currency)) }),
    opensAt: now,
    closesAt: input.closesAt,
    ...(input.meetingOn !== null && { meetingOn: input.meetingOn }),
    effect: { kind: award ? AWARD : DECLINE, payload },
  };
}
