/** Figures of a record as GraphQL sends them. */
export interface FiguresLike {
  readonly recommendations: {
    readonly total: number;
    readonly bySeverity: readonly {
      readonly severity: string;
      readonly states: readonly { readonly state: string; readonly count: number }[];
    }[];
  };
  readonly answers: readonly {
    readonly severity: string;
    readonly count: number;
    readonly inTime: number;
    readonly medianDays: number;
    readonly longestDays: number;
  }[];
  readonly outcomes: readonly OutcomeCount[];
  readonly ratings: readonly OutcomeCount[];
  readonly phases: readonly {
    readonly phase: string;
    readonly since?: string | null;
    readonly until?: string | null;
  }[];
  readonly regions: readonly { readonly region: string; readonly atLeast: number }[];
  readonly quarters: readonly QuarterLike[];
  readonly requests: { readonly filed: number; readonly answered: number; readonly unanswered: number };
  readonly groundRules: Pair;
  readonly confidential: { readonly open: number; readonly released: number };
  readonly alerts: Pair;
  readonly rechecks: Pair;
  readonly decidedBeforeAnswering: number;
  readonly checking: { readonly count: number; readonly until?: string | null };
  readonly held: number;
  readonly facts: number;
}

export interface OutcomeCount {
  readonly severity: string;
  readonly outcome: string;
  readonly count: number;
}

export interface QuarterLike {
  readonly quarter: string;
  readonly delivered: number;
  readonly answered: number;
  readonly overdue: number;
}

interface Pair {
  readonly kept: number;
  readonly notKept: number;
}

/** States that stand in the picture, from the open ones to the settled ones. */
export const STATES_SHOWN = [
  ...['overdue', 'awaiting', 'acknowledged', 'answered', 'reopened', 'lapsed', 'rated', 'closed'],
] as const;

export const countOf = ({ bySeverity }: FiguresLike['recommendations'], severity: string, state: string): number =>
  bySeverity.find((row) => row.severity === severity)?.states.find((one) => one.state === state)?.count ?? 0;

/** How many recommendations stand in a state, whatever their severity. */
export const inState = (recommendations: FiguresLike['recommendations'], state: string): number =>
  recommendations.bySeverity.reduce((sum, { severity }) => sum + countOf(recommendations, severity, state), 0);
