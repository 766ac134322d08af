import { Injectable } from '@nestjs/common';
import { toDecimalString, type Money } from '@baraza/money';
import { err, type Result } from '@baraza/result';
import { holdsRoleIn, type Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  notFound,
  type FieldFault,
  type InvalidInput,
  type NotFound,
} from '../../../platform/errors/problems.ts';
import { FundReader, type Fund } from '../../fund/index.ts';
import { Governance } from '../../governance/index.ts';
import { scheduleFaults, type ScheduleContent } from '../domain/schedule.ts';
import { ADOPT_SCHEDULE, OPEN_ENVELOPE, type EnvelopePayload, type SchedulePayload } from './resolution-effects.ts';

export interface ProposeScheduleInput {
  readonly fundSlug: string;
  readonly content: ScheduleContent;
  /** First day on which it applies to what is agreed from then on. */
  readonly effectiveFrom: string;
  readonly reasons: string;
}

export interface ProposeEnvelopeInput {
  readonly fundSlug: string;
  readonly amount: Money;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly reasons: string;
}

export type ProposeCompensationFailure = NotFound | InvalidInput;

const PROPOSERS = ['board_member', 'board_chair', 'finance_officer'] as const;
const LONGEST_DAYS = 400;

/** Puts the rules of compensation, or the money for it, before the board. Answers the item's id. */
@Injectable()
export class ProposeCompensation {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly funds: FundReader,
    private readonly governance: Governance,
  ) {}

  schedule(actor: Actor, input: ProposeScheduleInput): Promise<Result<string, ProposeCompensationFailure>> {
    const { content, effectiveFrom } = input;
    const faults = [...scheduleFaults(content), ...this.reasonFaults(input.reasons)];
    if (!isDay(effectiveFrom) || effectiveFrom < dayOf(this.clock.now()))
      faults.push({ path: 'effectiveFrom', code: 'past', message: 'Rules apply from today or a later day.' });
    const payload: SchedulePayload = { content, effectiveFrom };
    return this.propose(actor, input, faults, (fund) => ({
      kind: ADOPT_SCHEDULE,
      subjectKind: 'fund',
      subjectId: fund.id,
      title: `Honorarium schedule from ${effectiveFrom}`,
      proposedText: `${scheduleText(content)}\n\n${input.reasons.trim()}`,
      effect: { kind: ADOPT_SCHEDULE, payload },
    }));
  }

  envelope(actor: Actor, input: ProposeEnvelopeInput): Promise<Result<string, ProposeCompensationFailure>> {
    const { amount, startsOn, endsOn } = input;
    const faults = [...this.reasonFaults(input.reasons), ...this.periodFaults(startsOn, endsOn)];
    if (amount.amountMinor <= 0n)
      faults.push({ path: 'amount', code: 'not_positive', message: 'The amount is more than zero.' });
    const payload: EnvelopePayload = {
      amountMinor: String(amount.amountMinor),
      currency: amount.currency,
      startsOn,
      endsOn,
    };
    const text = `${toDecimalString(amount)} ${amount.currency}`;
    return this.propose(actor, input, faults, () => ({
      kind: OPEN_ENVELOPE,
      subjectKind: 'compensation-envelope',
      subjectId: uuidv7(this.clock.now()),
      title: `Set ${text} aside for compensation`,
      proposedText: `${text} are set aside for honoraria and expenses from ${startsOn} to ${endsOn}.\n\n${input.reasons.trim()}`,
      money: amount,
      effect: { kind: OPEN_ENVELOPE, payload },
    }));
  }

  private propose(
    actor: Actor,
    { fundSlug }: { readonly fundSlug: string },
    faults: readonly FieldFault[],
    proposalOf: (
      fund: Fund,
    ) => Pick<
      Parameters<Governance['propose']>[1],
      'kind' | 'subjectKind' | 'subjectId' | 'title' | 'proposedText' | 'money' | 'effect'
    >,
  ): Promise<Result<string, ProposeCompensationFailure>> {
    return this.transactions.run<string, ProposeCompensationFailure>(async (tx: Tx) => {
      const fund = await this.funds.bySlug(tx, fundSlug);
      if (!fund || !holdsRoleIn(actor, fund.organisationId, ...PROPOSERS)) return err(notFound('The fund'));
      if (faults.length > 0) return err(invalidInput(...faults));
      return this.governance.propose(tx, {
        fundId: fund.id,
        ...proposalOf(fund),
        parties: [],
        proposedBy: actor.accountId,
        criteria: [
          { name: 'Alike', text: 'The same activity, area and time make the same offer for everybody (rule C2).' },
          { name: 'Covered', text: 'Nothing is offered beyond what is set aside (rule M2).' },
        ],
      });
    });
  }

  private reasonFaults(reasons: string): FieldFault[] {
    return textFaults(reasons, { path: 'reasons', minLength: 10, maxLength: 4_000 });
  }

  private periodFaults(startsOn: string, endsOn: string): FieldFault[] {
    const isPeriod = isDay(startsOn) && isDay(endsOn) && startsOn <= endsOn && endsOn >= dayOf(this.clock.now());
    const days = (Date.parse(endsOn) - Date.parse(startsOn)) / 86_400_000;
    if (isPeriod && days <= LONGEST_DAYS) return [];
    return [
      { path: 'endsOn', code: 'range', message: 'The period ends after it begins, in the future, within 400 days.' },
    ];
  }
}

const isDay = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));

/** The schedule as a board reads it: one line for each rate, amounts in minor units of the area's currency. */
function scheduleText({ areas, rates, caps, chooseWithinDays }: ScheduleContent): string {
  const lines = areas.map((area) => {
    const of = rates.filter((rate) => rate.area === area.slug);
    const capped = caps.filter((cap) => cap.area === area.slug);
    const told = of.map((rate) => `${rate.activity} ${rate.amountMinor} per ${rate.unit}`);
    const most = capped.map((cap) => `${cap.kind} at most ${cap.amountMinor}`);
    return `${area.title} (${area.currency}, in its smallest unit): ${[...told, ...most].join('; ')}.`;
  });
  return [...lines, `People have ${chooseWithinDays} days to choose.`].join('\n').slice(0, 5_900);
}
