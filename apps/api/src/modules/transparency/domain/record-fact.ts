/**
 * What a company's record is made of: one dated fact each, without a word that anybody wrote (rule I6). Titles, answers and
 * reasons stay where they are; a fact leads there.
 */
export const FACT_KINDS = [
  'recommendation_delivered',
  'acknowledged',
  'interim_measures',
  'answered',
  'answer_overdue',
  'request_filed',
  'request_answered',
  'request_silent',
  'request_withdrawn',
  'confidential_item',
  'confidential_item_released',
  'alert_acknowledged',
  'alert_missed',
  'decided_before_answering',
  'answer_rated',
  'answer_lapsed',
  'item_closed',
  'item_reopened',
  'recheck',
  'phase_engaged',
  'ground_rules_reviewed',
  'regions_heard',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/**
 * Facts that are public by themselves the moment they are true (rules I1, I2 and I5), or that are the company's own act: its
 * check runs while they stand. Everything else is somebody's conclusion about the company and waits for the check
 * (decision 0027).
 */
const PUBLIC_AT_ONCE: ReadonlySet<FactKind> = new Set<FactKind>([
  'recommendation_delivered',
  'acknowledged',
  'interim_measures',
  'answered',
  'answer_overdue',
  'request_filed',
  'request_answered',
  'request_silent',
  'request_withdrawn',
  'confidential_item',
  'confidential_item_released',
  'alert_acknowledged',
  'alert_missed',
]);

export const isPublicAtOnce = (kind: FactKind): boolean => PUBLIC_AT_ONCE.has(kind);

/** What a company did itself: it need not be told. */
const OWN_ACTS: ReadonlySet<FactKind> = new Set<FactKind>([
  'acknowledged',
  'interim_measures',
  'answered',
  'request_answered',
  'alert_acknowledged',
  'confidential_item',
  'confidential_item_released',
]);

export const isOwnAct = (kind: FactKind): boolean => OWN_ACTS.has(kind);

export const SEVERITIES = ['moderate', 'serious', 'severe'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The steps of human-rights due diligence, as recommendations name them. */
export const PHASES = ['identify', 'act', 'track', 'communicate', 'remedy'] as const;
export type Phase = (typeof PHASES)[number];

/** Where a fact comes from: a public page, or an entry of the public log. */
export interface FactSource {
  readonly kind: 'position' | 'recommendation' | 'answer' | 'request' | 'engagement' | 'log_record';
  /** The page's slug, or the id of a public record. */
  readonly reference: string;
  /** Which recommendation of a position; null elsewhere. */
  readonly number: number | null;
}

export interface NewFact {
  /** Says the same of the same thing for ever, so that telling it twice changes nothing. */
  readonly key: string;
  readonly addresseeId: string;
  /** Null where an organisation filed a request. */
  readonly forumId: string | null;
  readonly kind: FactKind;
  /** What it is about: the recommendation, request, engagement, item or alert. */
  readonly subjectId: string;
  readonly severity: Severity | null;
  readonly phase: Phase | null;
  /** A word from the vocabulary of its kind, e.g. `adopted_in_part`. */
  readonly outcome: string | null;
  /** Whether a promised day was kept; null where there was none. */
  readonly inTime: boolean | null;
  readonly daysTaken: number | null;
  readonly happenedOn: string;
  /** The promised day, where there is one. */
  readonly dueOn: string | null;
  /** A figure that belongs to it and names nobody, e.g. how many people at least. */
  readonly count: number | null;
  readonly sources: readonly FactSource[];
}

export type FactRuling = 'stands' | 'corrected' | 'withdrawn';
export type FactState = 'checking' | 'published' | 'held' | 'withdrawn';

export interface RecordFact extends NewFact {
  readonly id: string;
  readonly noticedOn: string;
  /** The last day on which the company can object. */
  readonly checkUntil: string;
  readonly publishedOn: string | null;
  readonly ruling: FactRuling | null;
  /** The day that the representatives put in the place of `happenedOn`. */
  readonly correctedOn: string | null;
  readonly heldAt: Date | null;
  /** Its own page is held back by a safety officer. */
  readonly isSourceHeld: boolean;
}

export function factState(fact: Pick<RecordFact, 'heldAt' | 'isSourceHeld' | 'ruling' | 'publishedOn'>): FactState {
  if (fact.heldAt !== null || fact.isSourceHeld) return 'held';
  if (fact.ruling === 'withdrawn') return 'withdrawn';
  return fact.publishedOn === null ? 'checking' : 'published';
}

/** The day that the record names: the representatives' correction, where there is one. */
export const dayOfFact = (fact: Pick<RecordFact, 'happenedOn' | 'correctedOn'>): string =>
  fact.correctedOn ?? fact.happenedOn;
