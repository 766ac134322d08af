export type TrancheCondition = 'agreement' | 'report';

/** One part of an award while it is planned; money as text, because a draft must survive JSON. */
export interface TrancheDraft {
  /** Stable while rows are added and taken away. */
  readonly key: number;
  readonly amountMinor: string | null;
  readonly dueOn: string;
  readonly condition: TrancheCondition;
}

export interface DecisionDraft {
  readonly outcome: 'award' | 'decline' | null;
  readonly amountMinor: string | null;
  readonly tranches: readonly TrancheDraft[];
  readonly reasons: string;
  readonly way: 'meeting' | 'written' | null;
  readonly meetingOn: string;
  readonly closesOn: string;
}

export type DecisionFault =
  | 'outcome-missing'
  | 'amount-missing'
  | 'amount-above-ceiling'
  | 'amount-above-left'
  | 'tranche-amount-missing'
  | 'tranche-day-missing'
  | 'tranche-order'
  | 'tranche-sum'
  | 'reasons-short'
  | 'way-missing'
  | 'meeting-missing'
  | 'closing-missing'
  | 'closing-past';

export interface FoundFault {
  readonly fault: DecisionFault;
  /** Position of the tranche, where it is about one. */
  readonly index?: number;
}

export interface DecisionLimits {
  readonly ceilingMinor: bigint;
  readonly leftMinor: bigint;
  /** Today, as `YYYY-MM-DD`. */
  readonly today: string;
}

export const DECISION_REASONS_MIN_LENGTH = 10;
export const MOST_TRANCHES = 24;

export const minorOf = (text: string | null): bigint => BigInt(text ?? '0');

/** What the tranches leave of the award: negative where they are too much. */
export function restMinor(draft: Pick<DecisionDraft, 'amountMinor' | 'tranches'>): bigint {
  return draft.tranches.reduce((rest, tranche) => rest - minorOf(tranche.amountMinor), minorOf(draft.amountMinor));
}

export function withTranche(draft: DecisionDraft, key: number, change: Partial<TrancheDraft>): DecisionDraft {
  const tranches = draft.tranches.map((tranche) => (tranche.key === key ? { ...tranche, ...change } : tranche));
  return { ...draft, tranches };
}

export function withoutTranche(draft: DecisionDraft, key: number): DecisionDraft {
  return { ...draft, tranches: draft.tranches.filter((tranche) => tranche.key !== key) };
}

/** One more part with what is left over; it waits for a report on the one before. */
export function withAnotherTranche(draft: DecisionDraft): DecisionDraft {
  const key = Math.max(0, ...draft.tranches.map((tranche) => tranche.key)) + 1;
  const rest = restMinor(draft);
  const tranche = { key, amountMinor: rest > 0n ? String(rest) : null, dueOn: '', condition: 'report' } as const;
  return { ...draft, tranches: [...draft.tranches, tranche] };
}

/** What keeps a proposal from going to the board. */
export function decisionFaults(draft: DecisionDraft, limits: DecisionLimits): FoundFault[] {
  const faults: FoundFault[] = [];
  if (!draft.outcome) faults.push({ fault: 'outcome-missing' });
  if (draft.outcome === 'award') faults.push(...awardFaults(draft, limits));
  if (draft.reasons.trim().length < DECISION_REASONS_MIN_LENGTH) faults.push({ fault: 'reasons-short' });
  if (!draft.way) faults.push({ fault: 'way-missing' });
  if (draft.way === 'meeting' && !draft.meetingOn) faults.push({ fault: 'meeting-missing' });
  if (!draft.closesOn) faults.push({ fault: 'closing-missing' });
  else if (draft.closesOn <= limits.today) faults.push({ fault: 'closing-past' });
  return faults;
}

function awardFaults(draft: DecisionDraft, limits: DecisionLimits): FoundFault[] {
  const amount = minorOf(draft.amountMinor);
  const faults: FoundFault[] = [];
  if (amount <= 0n) faults.push({ fault: 'amount-missing' });
  else if (amount > limits.ceilingMinor) faults.push({ fault: 'amount-above-ceiling' });
  else if (amount > limits.leftMinor) faults.push({ fault: 'amount-above-left' });
  draft.tranches.forEach((tranche, index) => {
    if (minorOf(tranche.amountMinor) <= 0n) faults.push({ fault: 'tranche-amount-missing', index });
    if (!tranche.dueOn) faults.push({ fault: 'tranche-day-missing', index });
    else if (index > 0 && tranche.dueOn < (draft.tranches[index - 1]?.dueOn ?? ''))
      faults.push({ fault: 'tranche-order', index });
  });
  if (amount > 0n && restMinor(draft) !== 0n) faults.push({ fault: 'tranche-sum' });
  return faults;
}
