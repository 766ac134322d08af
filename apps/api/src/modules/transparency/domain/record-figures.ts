import { PHASES, SEVERITIES, type Phase, type Severity } from './record-fact.ts';

/** Where a recommendation stands, as the record may say it. */
export const ITEM_STATES = [
  'awaiting',
  'acknowledged',
  'overdue',
  'answered',
  'rated',
  'closed',
  'lapsed',
  'reopened',
] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** Counts of public facts of one company, as the database groups them. */
export interface CountedFacts {
  readonly items: readonly { severity: Severity; state: ItemState; count: number }[];
  readonly answers: readonly {
    severity: Severity;
    count: number;
    inTime: number;
    medianDays: number;
    longestDays: number;
  }[];
  /** Newest answer of each recommendation. */
  readonly outcomes: readonly { severity: Severity; outcome: string; count: number }[];
  /** Newest rating of each recommendation. */
  readonly ratings: readonly { severity: Severity; outcome: string; count: number }[];
  readonly phases: readonly { phase: Phase; since: string; until: string }[];
  readonly regions: readonly { region: string; atLeast: number }[];
  readonly quarters: readonly { quarter: string; delivered: number; answered: number; overdue: number }[];
  /** How many facts of each other kind, by outcome where the kind has any. */
  readonly others: readonly { kind: string; outcome: string | null; inTime: boolean | null; count: number }[];
  readonly checking: { readonly count: number; readonly until: string | null };
  readonly held: number;
  readonly facts: number;
}

/** The figures of a record: dated counts, and nothing that could be mistaken for a mark. */
export interface RecordFigures {
  readonly recommendations: { readonly total: number; readonly bySeverity: readonly SeverityRow[] };
  readonly answers: CountedFacts['answers'];
  readonly outcomes: CountedFacts['outcomes'];
  readonly ratings: CountedFacts['ratings'];
  readonly phases: readonly { phase: Phase; since: string | null; until: string | null }[];
  readonly regions: CountedFacts['regions'];
  readonly quarters: CountedFacts['quarters'];
  readonly requests: { readonly filed: number; readonly answered: number; readonly unanswered: number };
  readonly groundRules: { readonly kept: number; readonly notKept: number };
  readonly confidential: { readonly open: number; readonly released: number };
  readonly alerts: { readonly inTime: number; readonly late: number };
  readonly rechecks: { readonly held: number; readonly regressed: number };
  readonly decidedBeforeAnswering: number;
  readonly checking: CountedFacts['checking'];
  readonly held: number;
  readonly facts: number;
}

export interface SeverityRow {
  readonly severity: Severity;
  readonly states: readonly { state: ItemState; count: number }[];
}

export function recordFigures(counted: CountedFacts): RecordFigures {
  const { answers, outcomes, ratings, regions, quarters, checking, held, facts } = counted;
  const of = (kind: string, accepts: (one: CountedFacts['others'][number]) => boolean = () => true): number =>
    counted.others.reduce((sum, one) => sum + (one.kind === kind && accepts(one) ? one.count : 0), 0);
  const filed = of('request_filed');
  const answered = of('request_answered');
  const items = of('confidential_item');
  const released = of('confidential_item_released');
  return {
    recommendations: matrixOf(counted.items),
    ...{ answers, outcomes, ratings, regions, quarters, checking, held, facts },
    phases: PHASES.map((phase) => {
      const engaged = counted.phases.find((one) => one.phase === phase);
      return { phase, since: engaged?.since ?? null, until: engaged?.until ?? null };
    }),
    requests: { filed, answered, unanswered: of('request_silent_still') },
    groundRules: {
      kept: of('ground_rules_reviewed', ({ outcome }) => outcome?.startsWith('kept') ?? false),
      notKept: of('ground_rules_reviewed', ({ outcome }) => outcome?.startsWith('not_kept') ?? false),
    },
    confidential: { open: items - released, released },
    alerts: { inTime: of('alert_acknowledged', ({ inTime }) => inTime === true), late: of('alert_missed') },
    rechecks: {
      held: of('recheck', ({ outcome }) => outcome !== 'regressed'),
      regressed: of('recheck', ({ outcome }) => outcome === 'regressed'),
    },
    decidedBeforeAnswering: of('decided_before_answering'),
  };
}

function matrixOf(items: CountedFacts['items']): RecordFigures['recommendations'] {
  const bySeverity = SEVERITIES.map((severity) => ({
    severity,
    states: ITEM_STATES.map((state) => {
      const found = items.find((one) => one.severity === severity && one.state === state);
      return { state, count: found?.count ?? 0 };
    }),
  }));
  return { total: items.reduce((sum, { count }) => sum + count, 0), bySeverity };
}
