import { err, ok, type Result } from '@baraza/result';
import { tranchesDoNotAddUp, type TranchesDoNotAddUp } from './grants.errors.ts';

/** What must be accepted before a tranche may be paid: the signed agreement, or also a report on the one before. */
export type TrancheCondition = 'agreement' | 'report';

export interface TranchePlan {
  /** Minor units of the award's currency. */
  readonly amountMinor: bigint;
  readonly dueOn: string;
  readonly condition: TrancheCondition;
}

export type AwardState = 'offered' | 'agreed' | 'completed' | 'ended';

/** Money that a resolution promised to an organisation. */
export interface Award {
  readonly id: string;
  readonly applicationId: string;
  readonly callId: string;
  readonly fundId: string;
  readonly organisationId: string;
  readonly title: string;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly resolutionId: string;
  readonly publicationMode: 'named' | 'pseudonymous' | 'aggregated';
  readonly state: AwardState;
  readonly awardedAt: Date;
  readonly agreedAt: Date | null;
}

export interface Tranche {
  readonly id: string;
  readonly awardId: string;
  readonly number: number;
  readonly amountMinor: bigint;
  readonly dueOn: string;
  readonly condition: TrancheCondition;
  /** `waiting` for its condition, `accepted` and payable, `ordered` with the bank, `paid`. */
  readonly state: 'waiting' | 'accepted' | 'ordered' | 'paid';
  readonly acceptedAt: Date | null;
}

const MAX_TRANCHES = 24;

/** The first tranche follows from the agreement alone; together they are exactly the award. */
export function checkTranches(
  amountMinor: bigint,
  plans: readonly TranchePlan[],
): Result<readonly TranchePlan[], TranchesDoNotAddUp> {
  const sum = plans.reduce((total, plan) => total + plan.amountMinor, 0n);
  const positive = plans.every((plan) => plan.amountMinor > 0n);
  const ordered = plans.every((plan, index) => index === 0 || plan.dueOn >= (plans[index - 1]?.dueOn ?? ''));
  const startsFree = plans[0]?.condition === 'agreement';
  const fits = plans.length >= 1 && plans.length <= MAX_TRANCHES;
  return fits && positive && ordered && startsFree && sum === amountMinor ? ok(plans) : err(tranchesDoNotAddUp());
}

/** The tranche whose report is awaited now: the first that waits for one while all before it are at least accepted. */
export function trancheAwaitingReport(award: Pick<Award, 'state'>, tranches: readonly Tranche[]): Tranche | null {
  if (award.state !== 'agreed') return null;
  const next = [...tranches]
    .sort((one, other) => one.number - other.number)
    .find((tranche) => tranche.state === 'waiting');
  return next?.condition === 'report' ? next : null;
}
