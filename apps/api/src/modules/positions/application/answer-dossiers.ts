import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { ForumAct } from '../domain/forum-act.ts';
import { publishedTallies, type PublishedTally } from '../domain/rating.ts';
import type { MilestoneReport, WholeResponse } from '../domain/response.ts';
import { AnswerRows } from '../persistence/answer-dossier.repository.ts';
import type { InterimMeasures } from '../persistence/company-word.repository.ts';
import type { Recheck } from '../persistence/forum-act.repository.ts';
import { OverdueRepository, type EarlyDecision, type Overdue } from '../persistence/overdue.repository.ts';
import type { RatingRound } from '../persistence/rating.repository.ts';

export interface ShownRound extends RatingRound {
  /** Null while the round is open, and where so few voted that figures would tell who. */
  readonly figures: readonly PublishedTally[] | null;
}

/** Everything public about one item, in both ledgers: what the company says and what members say. */
export interface AnswerDossier {
  /** Answers that count, oldest first: a correction is a new version beside the old one. */
  readonly responses: readonly WholeResponse[];
  readonly interim: InterimMeasures | null;
  readonly reports: readonly MilestoneReport[];
  readonly rounds: readonly ShownRound[];
  readonly acts: readonly ForumAct[];
  readonly overdues: readonly Overdue[];
  readonly rechecks: readonly Recheck[];
}

export const NOTHING_SHOWN: AnswerDossier = {
  ...{ responses: [], interim: null, reports: [], rounds: [], acts: [], overdues: [], rechecks: [] },
};

@Injectable()
export class AnswerDossiers {
  constructor(
    private readonly clock: Clock,
    private readonly rows: AnswerRows,
    private readonly overdues: OverdueRepository,
  ) {}

  /** Decisions and launches that did not wait for an answer, oldest first; none about what a safety officer holds. */
  earlyDecisions(tx: Tx, positionIds: readonly string[]): Promise<EarlyDecision[]> {
    return this.overdues.decisionsOf(tx, positionIds, dayOf(this.clock.now()));
  }

  /** By item. What a safety officer holds has nothing in it. */
  async of(tx: Tx, itemIds: readonly string[]): Promise<Map<string, AnswerDossier>> {
    const held = await this.rows.acts.standingHolds(tx, itemIds, dayOf(this.clock.now()));
    const heldIds = new Set(held.map(({ itemId }) => itemId));
    const whole = await this.whole(
      tx,
      itemIds.filter((id) => !heldIds.has(id)),
    );
    return new Map(itemIds.map((id) => [id, whole.get(id) ?? NOTHING_SHOWN]));
  }

  /** By item, whatever is held: for the sides that it is about. */
  async whole(tx: Tx, ids: readonly string[]): Promise<Map<string, AnswerDossier>> {
    const { responses, words, acts, overdues } = this.rows;
    const byItem = <Row extends { readonly itemId: string }>(all: readonly Row[]) =>
      Map.groupBy(all, (row) => row.itemId);
    const sent = byItem((await responses.ofItems(tx, ids)).filter(({ state }) => state === 'sent'));
    const interim = byItem(await words.interimOf(tx, ids));
    const reports = byItem(await words.reportsOf(tx, ids));
    const rounds = byItem(await this.rounds(tx, ids));
    const decisions = byItem(await acts.ofItems(tx, ids));
    const late = byItem(await overdues.ofItems(tx, ids));
    const rechecks = byItem(await acts.rechecksOf(tx, ids));
    const dossier = (id: string): AnswerDossier => ({
      ...{ responses: sent.get(id) ?? [], interim: interim.get(id)?.[0] ?? null, reports: reports.get(id) ?? [] },
      ...{ rounds: rounds.get(id) ?? [], acts: decisions.get(id) ?? [], overdues: late.get(id) ?? [] },
      rechecks: rechecks.get(id) ?? [],
    });
    return new Map(ids.map((id) => [id, dossier(id)]));
  }

  private async rounds(tx: Tx, itemIds: readonly string[]): Promise<ShownRound[]> {
    const rounds = (await this.rows.ratings.ofItems(tx, itemIds)).filter(({ state }) => state !== 'replaced');
    const closed = rounds.filter(({ state }) => state === 'closed').map(({ id }) => id);
    const tallies = Map.groupBy(await this.rows.ratings.talliesOf(tx, closed), ({ roundId }) => roundId);
    return rounds.map((round) => {
      const counted = tallies.get(round.id);
      const figures = counted && round.outcome ? publishedTallies(counted) : null;
      // How many voted is a figure of the same people: it is shown where the figures are.
      return { ...round, votes: figures ? round.votes : null, figures };
    });
  }
}
