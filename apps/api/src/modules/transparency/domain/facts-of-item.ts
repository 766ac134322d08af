import { calendarDaysBetween } from './days-between.ts';
import type { FactSource, NewFact, Phase, Severity } from './record-fact.ts';

/** How an answer takes up a recommendation, over all its clauses. */
export type Outcome =
  'adopted' | 'adopted_in_part' | 'not_adopted' | 'under_consideration' | 'not_launched' | 'paused' | 'withdrawn';

/** What was promised: to acknowledge, to answer, to act in the interim, to decide what was under consideration. */
export type OverdueClock = 'acknowledge' | 'interim' | 'answer' | 'decide';

/** A recommendation that was delivered, and everything dated that followed; nothing in it is anybody's words. */
export interface ItemHistory {
  readonly itemId: string;
  readonly recommendationId: string;
  readonly addresseeId: string;
  readonly forumId: string;
  readonly positionSlug: string;
  readonly number: number;
  readonly severity: Severity;
  readonly phase: Phase;
  readonly deliveredOn: string;
  readonly acknowledgeBy: string;
  readonly acknowledgedOn: string | null;
  readonly answerBy: string;
  readonly interimBy: string | null;
  readonly interimOn: string | null;
  /** Promised days that passed; none where the forum's safety officer holds them. */
  readonly overdues: readonly { clock: OverdueClock; dueOn: string; since: string }[];
  readonly answers: readonly { version: number; sentOn: string; outcomes: readonly Outcome[] }[];
  /** The day on which the company had decided already, before it answered. */
  readonly decidedBeforeOn: string | null;
  readonly ratings: readonly { roundId: string; endedOn: string; outcome: string }[];
  readonly closedOn: string | null;
  readonly reopenings: readonly { id: string; on: string }[];
  readonly lapsedOn: string | null;
  readonly rechecks: readonly { id: string; on: string; outcome: string }[];
}

/** The facts of one recommendation, oldest first. The same history always makes the same keys. */
export function factsOfItem(item: ItemHistory): NewFact[] {
  return [deliveredFact(item), ...promiseFacts(item), ...answerFacts(item), ...judgementFacts(item)];
}

type Particulars = Pick<NewFact, 'kind' | 'happenedOn'> &
  Partial<Pick<NewFact, 'outcome' | 'inTime' | 'daysTaken' | 'dueOn'>> & {
    readonly mark?: string;
    source?: FactSource;
  };

function factOf(item: ItemHistory, { mark, source, ...particulars }: Particulars): NewFact {
  const recommendation: FactSource = { kind: 'recommendation', reference: item.positionSlug, number: item.number };
  return {
    ...{ key: [`item:${item.itemId}`, particulars.kind, ...(mark === undefined ? [] : [mark])].join(':') },
    ...{ addresseeId: item.addresseeId, forumId: item.forumId, subjectId: item.recommendationId },
    ...{ severity: item.severity, phase: item.phase },
    ...{ outcome: null, inTime: null, daysTaken: null, dueOn: null, count: null },
    ...particulars,
    sources: source ? [recommendation, source] : [recommendation],
  };
}

function deliveredFact(item: ItemHistory): NewFact {
  const position: FactSource = { kind: 'position', reference: item.positionSlug, number: null };
  const particulars = { happenedOn: item.deliveredOn, dueOn: item.answerBy, source: position };
  return factOf(item, { kind: 'recommendation_delivered', ...particulars });
}

function promiseFacts(item: ItemHistory): NewFact[] {
  const kept = (kind: 'acknowledged' | 'interim_measures', on: string | null, dueOn: string | null): NewFact[] => {
    if (on === null) return [];
    const timing = {
      inTime: dueOn === null ? null : on <= dueOn,
      daysTaken: calendarDaysBetween(item.deliveredOn, on),
    };
    return [factOf(item, { kind, happenedOn: on, dueOn, ...timing })];
  };
  const broken = item.overdues.map(({ clock, dueOn, since }) => {
    const particulars = { outcome: clock, happenedOn: since, dueOn, inTime: false, mark: `${clock}:${dueOn}` };
    return factOf(item, { kind: 'answer_overdue', ...particulars });
  });
  return [
    ...kept('acknowledged', item.acknowledgedOn, item.acknowledgeBy),
    ...kept('interim_measures', item.interimOn, item.interimBy),
    ...broken,
  ];
}

function answerFacts(item: ItemHistory): NewFact[] {
  return item.answers.map(({ version, sentOn, outcomes }) => {
    const source: FactSource = { kind: 'answer', reference: item.positionSlug, number: item.number };
    const isFirst = version === Math.min(...item.answers.map((one) => one.version));
    const timing = isFirst
      ? {
          inTime: sentOn <= item.answerBy,
          daysTaken: calendarDaysBetween(item.deliveredOn, sentOn),
          dueOn: item.answerBy,
        }
      : {};
    const common = { happenedOn: sentOn, mark: String(version), source };
    return factOf(item, { kind: 'answered', outcome: outcomeOf(outcomes), ...timing, ...common });
  });
}

function judgementFacts(item: ItemHistory): NewFact[] {
  const dated = (kind: 'decided_before_answering' | 'answer_lapsed' | 'item_closed', on: string | null): NewFact[] =>
    on === null ? [] : [factOf(item, { kind, happenedOn: on, mark: on })];
  return [
    ...dated('decided_before_answering', item.decidedBeforeOn),
    ...item.ratings.map(({ roundId, endedOn, outcome }) =>
      factOf(item, { kind: 'answer_rated', happenedOn: endedOn, outcome, mark: roundId }),
    ),
    ...dated('answer_lapsed', item.lapsedOn),
    ...dated('item_closed', item.closedOn),
    ...item.reopenings.map(({ id, on }) => factOf(item, { kind: 'item_reopened', happenedOn: on, mark: id })),
    ...item.rechecks.map(({ id, on, outcome }) => factOf(item, { kind: 'recheck', happenedOn: on, outcome, mark: id })),
  ];
}

const STOPPED: readonly Outcome[] = ['not_launched', 'paused', 'withdrawn'];

/** One word for an answer with many clauses: the word they share, else “in part” where anything was adopted or stopped. */
export function outcomeOf(outcomes: readonly Outcome[]): Outcome | null {
  const words = new Set(outcomes);
  if (words.size <= 1) return outcomes[0] ?? null;
  const isTakenUp = outcomes.some((one) => one === 'adopted' || one === 'adopted_in_part' || STOPPED.includes(one));
  if (isTakenUp) return 'adopted_in_part';
  return words.has('under_consideration') ? 'under_consideration' : 'not_adopted';
}
