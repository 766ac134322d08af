import type { PaymentOrderState } from './payment-order.ts';

/** The conditions of rule M3, in the order in which a person would look at them. */
export const GATE_CONDITIONS = [
  'resolution',
  'tranche',
  'entitlement',
  'vetting',
  'screening',
  'payee_confirmed',
  'payee_unchanged',
  'two_people',
  'independence',
  'bank_money',
] as const;
export type GateConditionName = (typeof GATE_CONDITIONS)[number];

/** `waiting`: nothing is wrong, a step is still to come. `unmet`: as things stand, this order cannot be paid. */
export type ConditionState = 'met' | 'unmet' | 'waiting';

/** What a condition rests on: roles and moments, never names. */
export interface GateEvidence {
  /** Stable word for what happened, e.g. `resolution_passed`; the portal has a sentence for each. */
  readonly what: string;
  readonly at: Date | null;
  readonly validUntil: Date | null;
  /** In what capacity somebody acted, e.g. `second_officer`. */
  readonly byRole: string | null;
  /** A public reference such as R-2026-014, or a masked account. */
  readonly reference: string | null;
  /** Id of the record that shows it. */
  readonly subjectId: string | null;
}

export interface GateCondition {
  readonly name: GateConditionName;
  readonly state: ConditionState;
  readonly evidence: readonly GateEvidence[];
}

export interface AuthorisationFacts {
  readonly accountId: string;
  readonly capacity: string;
  readonly authorisedAt: Date;
}

/** Why a person must not authorise this order. */
export type Obstacle = 'beneficiary' | 'author' | 'interest' | 'no_office';

interface CommonFacts {
  readonly now: Date;
  readonly orderState: PaymentOrderState;
  readonly amountMinor: bigint;
  readonly currency: string;
  /** Null where the order's resolution cannot be found. */
  readonly resolution: {
    readonly id: string;
    readonly reference: string | null;
    readonly passed: boolean;
    readonly sameFund: boolean;
    readonly sameSubject: boolean;
    readonly amountMinor: bigint | null;
    readonly currency: string | null;
    readonly decidedAt: Date;
  } | null;
  /** Everything ordered under the same award or envelope, this order included, minor units. */
  readonly orderedOfAwardMinor: bigint;
  readonly vetting: { readonly outcome: 'passed' | 'failed'; readonly at: Date; readonly validUntil: Date } | null;
  readonly screening: { readonly outcome: 'clear' | 'match'; readonly at: Date; readonly validUntil: Date } | null;
  readonly payee: {
    readonly accountHint: string;
    readonly isCurrent: boolean;
    readonly enteredAt: Date;
    readonly changedAt: Date;
    /** `own`: somebody who is paid under a pseudonym entered them, after proving to be present. */
    readonly state: 'waiting' | 'confirmed' | 'rejected' | 'own';
    readonly decidedAt: Date | null;
  };
  readonly authorisations: readonly AuthorisationFacts[];
  /** Obstacles of everybody who authorised or might, by account. */
  readonly obstacles: ReadonlyMap<string, readonly Obstacle[]>;
  /** Officers and substitutes without an obstacle. */
  readonly eligibleCount: number;
  /** What the books say is in the bank, in the order's currency. */
  readonly bankMinor: bigint;
}

/** A tranche of an award. */
export interface GrantGateFacts extends CommonFacts {
  readonly tranche: {
    readonly id: string;
    readonly acceptedAt: Date | null;
    readonly condition: string;
    readonly isOrdered: boolean;
    readonly awardEnded: boolean;
  };
}

/** Compensation: an honorarium, an expense, or the day rate of an organisation. */
export interface CompensationGateFacts extends CommonFacts {
  readonly entitlement: {
    readonly id: string;
    readonly kind: 'honorarium' | 'expense' | 'day_rate';
    /** Chosen by the person, approved by an officer, or accepted by the organisation, and still so. */
    readonly stands: boolean;
    readonly at: Date;
  };
  /** Organisations are vetted; people are not. */
  readonly demandsVetting: boolean;
  /** Organisations always; people where the law of their country demands it. */
  readonly demandsScreening: boolean;
}

export type GateFacts = GrantGateFacts | CompensationGateFacts;

/** The conditions of one payment, whatever it is for. */
export function evaluateGate(facts: GateFacts): readonly GateCondition[] {
  const isGrant = 'tranche' in facts;
  return [
    resolution(facts),
    isGrant ? tranche(facts) : entitlement(facts),
    ...(isGrant || facts.demandsVetting ? [vetting(facts)] : []),
    ...(isGrant || facts.demandsScreening ? [screening(facts)] : []),
    payeeConfirmed(facts),
    payeeUnchanged(facts),
    twoPeople(facts),
    independence(facts),
    bankMoney(facts),
  ];
}

export const isOpen = (conditions: readonly GateCondition[]): boolean =>
  conditions.every((condition) => condition.state === 'met');

/** What must hold before somebody may put their name to an order: all but what only comes later. */
export const closedForAuthorising = (conditions: readonly GateCondition[]): readonly GateCondition[] =>
  conditions.filter(({ name, state }) => {
    if (name === 'two_people' || name === 'bank_money') return false;
    return name === 'independence' ? state === 'unmet' : state !== 'met';
  });

const NOTHING: Omit<GateEvidence, 'what'> = {
  at: null,
  validUntil: null,
  byRole: null,
  reference: null,
  subjectId: null,
};

function condition(
  name: GateConditionName,
  state: ConditionState,
  what: string,
  more: Partial<GateEvidence> = {},
): GateCondition {
  return { name, state, evidence: [{ ...NOTHING, ...more, what }] };
}

function resolution({ resolution: found, ...facts }: GateFacts): GateCondition {
  if (!found) return condition('resolution', 'unmet', 'resolution_missing');
  const more = { at: found.decidedAt, reference: found.reference, byRole: 'board', subjectId: found.id };
  if (!found.passed || !found.sameFund || !found.sameSubject)
    return condition('resolution', 'unmet', 'resolution_does_not_cover', more);
  const covered = found.currency === facts.currency && facts.orderedOfAwardMinor <= (found.amountMinor ?? 0n);
  if (!covered) return condition('resolution', 'unmet', 'resolution_amount_exceeded', more);
  return condition('resolution', 'met', 'resolution_passed', more);
}

function tranche({ tranche: found }: GrantGateFacts): GateCondition {
  const more = { at: found.acceptedAt, subjectId: found.id };
  if (found.awardEnded) return condition('tranche', 'unmet', 'award_ended', more);
  if (found.acceptedAt === null || !found.isOrdered)
    return condition('tranche', 'waiting', 'tranche_not_accepted', more);
  if (found.condition === 'agreement')
    return condition('tranche', 'met', 'agreement_accepted', { ...more, byRole: 'ngo_signatory' });
  return condition('tranche', 'met', 'report_accepted', { ...more, byRole: 'grants_officer' });
}

const ENTITLED: Record<CompensationGateFacts['entitlement']['kind'], readonly [what: string, byRole: string]> = {
  honorarium: ['choice_stands', 'participant'],
  expense: ['claim_approved', 'officer'],
  day_rate: ['day_rate_accepted', 'ngo_signatory'],
};

function entitlement({ entitlement: found }: CompensationGateFacts): GateCondition {
  const [what, byRole] = ENTITLED[found.kind];
  if (!found.stands) return condition('entitlement', 'unmet', 'entitlement_changed', { at: found.at });
  return condition('entitlement', 'met', what, { at: found.at, byRole });
}

function vetting({ vetting: found, now }: GateFacts): GateCondition {
  if (!found) return condition('vetting', 'waiting', 'not_vetted');
  const more = { at: found.at, validUntil: found.validUntil, byRole: 'grants_officer' };
  if (found.outcome !== 'passed') return condition('vetting', 'unmet', 'vetting_failed', more);
  if (found.validUntil.getTime() <= now.getTime()) return condition('vetting', 'unmet', 'vetting_expired', more);
  return condition('vetting', 'met', 'vetted', more);
}

function screening({ screening: found, now }: GateFacts): GateCondition {
  if (!found) return condition('screening', 'waiting', 'not_screened');
  const more = { at: found.at, validUntil: found.validUntil, byRole: 'grants_officer' };
  if (found.outcome !== 'clear') return condition('screening', 'unmet', 'screening_match', more);
  if (found.validUntil.getTime() <= now.getTime()) return condition('screening', 'unmet', 'screening_expired', more);
  return condition('screening', 'met', 'screened_clear', more);
}

function payeeConfirmed({ payee }: GateFacts): GateCondition {
  if (payee.state === 'own')
    return condition('payee_confirmed', 'met', 'details_entered_by_payee', { at: payee.enteredAt, byRole: 'payee' });
  const more = { at: payee.decidedAt, byRole: 'second_officer', reference: payee.accountHint };
  if (payee.state === 'rejected') return condition('payee_confirmed', 'unmet', 'details_rejected', more);
  if (payee.state === 'waiting') return condition('payee_confirmed', 'waiting', 'details_not_confirmed', more);
  return condition('payee_confirmed', 'met', 'details_confirmed', more);
}

/** The order names one version of the details; any later version closes the gate for good, even if it is changed back. */
function payeeUnchanged({ payee }: GateFacts): GateCondition {
  if (payee.isCurrent)
    return condition('payee_unchanged', 'met', 'details_unchanged', {
      at: payee.enteredAt,
      reference: payee.accountHint,
    });
  return condition('payee_unchanged', 'unmet', 'details_changed', { at: payee.changedAt });
}

function twoPeople({ authorisations, eligibleCount }: GateFacts): GateCondition {
  const people = new Map(authorisations.map((one) => [one.accountId, one]));
  const evidence = [...people.values()].map((one) => ({
    ...NOTHING,
    what: 'authorised',
    at: one.authorisedAt,
    byRole: one.capacity,
  }));
  if (people.size >= 2) return { name: 'two_people', state: 'met', evidence };
  const missing = eligibleCount < 2 ? 'too_few_eligible' : people.size === 1 ? 'one_more_needed' : 'two_needed';
  const state = eligibleCount < 2 ? 'unmet' : 'waiting';
  return { name: 'two_people', state, evidence: [...evidence, { ...NOTHING, what: missing }] };
}

/** Looked at again whenever the gate is: a tie that comes to light after an authorisation closes the gate. */
function independence({ authorisations, obstacles }: GateFacts): GateCondition {
  const evidence = authorisations.flatMap((one) =>
    (obstacles.get(one.accountId) ?? []).map((obstacle) => ({
      ...NOTHING,
      what: `authoriser_${obstacle}`,
      at: one.authorisedAt,
      byRole: one.capacity,
    })),
  );
  if (evidence.length > 0) return { name: 'independence', state: 'unmet', evidence };
  if (authorisations.length < 2) return condition('independence', 'waiting', 'checked_with_each_authorisation');
  return condition('independence', 'met', 'nobody_involved');
}

function bankMoney({ orderState, bankMinor, amountMinor }: GateFacts): GateCondition {
  const isPast = orderState === 'sent' || orderState === 'confirmed';
  if (isPast) return condition('bank_money', 'met', 'money_left_the_bank');
  return bankMinor >= amountMinor
    ? condition('bank_money', 'met', 'enough_in_bank')
    : condition('bank_money', 'waiting', 'too_little_in_bank');
}
