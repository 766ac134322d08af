import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { reachOf } from '../../../platform/publication/publication.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { EngagementHistories, EngagementReader, type EngagementHistory } from '../../engagements/index.ts';
import { AnswerHistories, type AnswerHistory } from '../../positions/index.ts';
import { factsOfEngagement, factsOfRequest } from '../domain/facts-of-engagement.ts';
import { factOfAlert } from '../domain/fact-of-alert.ts';
import { factsOfItem } from '../domain/facts-of-item.ts';
import type { NewFact } from '../domain/record-fact.ts';

/** From what other modules know, by their doors, to the facts of records. */
@Injectable()
export class RecordSources {
  constructor(
    private readonly clock: Clock,
    private readonly answers: AnswerHistories,
    private readonly engagements: EngagementReader,
    private readonly histories: EngagementHistories,
  ) {}

  async ofItems(tx: Tx, itemIds: readonly string[]): Promise<ItemFacts> {
    return factsOfAnswers(await this.answers.byIds(tx, itemIds));
  }

  async ofDelivery(tx: Tx, positionId: string, addresseeId: string): Promise<ItemFacts> {
    return factsOfAnswers(await this.answers.delivered(tx, positionId, addresseeId));
  }

  async ofRequests(tx: Tx, requestIds: readonly string[]): Promise<NewFact[]> {
    return (await this.histories.requests(tx, requestIds)).flatMap(factsOfRequest);
  }

  async ofAlerts(tx: Tx, alertIds: readonly string[]): Promise<AlertFacts> {
    const alerts = await this.answers.alerts(tx, alertIds);
    const [held, open] = [alerts.filter(({ isHeld }) => isHeld), alerts.filter(({ isHeld }) => !isHeld)];
    const idsOf = (some: typeof alerts) => some.map(({ alertId }) => alertId);
    return { facts: open.map(factOfAlert), open: idsOf(open), held: idsOf(held) };
  }

  async ofEngagement(tx: Tx, engagementId: string): Promise<NewFact[]> {
    const engagement = await this.engagements.byId(tx, engagementId);
    if (!engagement) return [];
    const isOpen = reachOf(engagement.publication, 'public', this.clock.now()) !== 'nothing';
    const found = await this.histories.ofEngagements(tx, [engagementId]);
    return found.flatMap((history) => factsOfEngagement(historyOf(history, isOpen)));
  }
}

export interface AlertFacts {
  readonly facts: readonly NewFact[];
  /** Alerts by whether a safety officer holds them today; positions tells when that changes. */
  readonly open: readonly string[];
  readonly held: readonly string[];
}

export interface ItemFacts {
  readonly facts: readonly NewFact[];
  /** Recommendations that are not held. */
  readonly open: readonly string[];
  /** Items that a safety officer holds, and until which day: to be looked at again then. */
  readonly held: readonly { readonly itemId: string; readonly subjectId: string; readonly until: string }[];
}

function factsOfAnswers(histories: readonly AnswerHistory[]): ItemFacts {
  const open = histories.filter(({ heldUntil }) => heldUntil === null);
  const held = histories.flatMap(({ itemId, recommendationId: subjectId, heldUntil }) =>
    heldUntil === null ? [] : [{ itemId, subjectId, until: heldUntil }],
  );
  const facts = open.flatMap((history) => factsOfItem(itemHistory(history)));
  return { facts, open: open.map(({ recommendationId }) => recommendationId), held };
}

function itemHistory({ level, rounds, acts, ...history }: AnswerHistory): Parameters<typeof factsOfItem>[0] {
  const missed = rounds.filter(({ outcome }) => outcome === null).at(-1);
  return {
    ...history,
    severity: level,
    ratings: rounds.flatMap(({ outcome, ...round }) => (outcome === null ? [] : [{ ...round, outcome }])),
    lapsedOn: history.state === 'lapsed' ? (missed?.endedOn ?? null) : null,
    reopenings: acts.filter(({ kind }) => kind === 'reopen').map(({ id, on }) => ({ id, on })),
    rechecks: acts.flatMap(({ id, on, finding }) => (finding === null ? [] : [{ id, on, outcome: finding }])),
  };
}

/** Who was heard under an engagement of members only, or a sealed one, is not counted in public (rule S2). */
function historyOf(history: EngagementHistory, isOpen: boolean): Parameters<typeof factsOfEngagement>[0] {
  const { startedOn, reviewedOn, reviews, phases, heard } = history;
  return {
    ...history,
    phases: startedOn === null ? [] : phases.map((phase) => ({ phase, on: startedOn })),
    reviews: reviews.map(({ round, side, on, areKept }) => ({ id: `${round}:${side}`, on, bySide: side, areKept })),
    heard: isOpen && reviewedOn !== null ? { on: reviewedOn, groups: heard } : null,
  };
}
