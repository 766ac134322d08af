import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { OutcomeOfPoint } from '../domain/outcome-of-point.ts';
import { OutcomeRepository, type PointSource } from '../persistence/outcome.repository.ts';

/** What became of things that people said, by the kinds of the HeardPoints registry. */
@Injectable()
export class OutcomeReader {
  constructor(
    private readonly clock: Clock,
    private readonly outcomes: OutcomeRepository,
  ) {}

  /** Oldest position first; a point may have gone into several recommendations, or into none. */
  of(tx: Tx, kind: string, sourceIds: readonly string[]): Promise<OutcomeOfPoint[]> {
    if (sourceIds.length === 0) return Promise.resolve([]);
    return this.outcomes.of(tx, kind, [...new Set(sourceIds)], dayOf(this.clock.now()));
  }

  /** What a position rests on, or one recommendation of it: for telling those who said it. */
  sourcesOf(
    tx: Tx,
    about: { readonly positionId: string } | { readonly recommendationId: string },
  ): Promise<PointSource[]> {
    return this.outcomes.sourcesOf(tx, about);
  }
}
