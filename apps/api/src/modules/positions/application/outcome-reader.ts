import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { OutcomeOfPoint } from '../domain/outcome-of-point.ts';
import { OutcomeRepository } from '../persistence/outcome.repository.ts';

/** What became of things that people said, by the kinds of the HeardPoints registry. */
@Injectable()
export class OutcomeReader {
  constructor(private readonly outcomes: OutcomeRepository) {}

  /** Oldest position first; a point may have gone into several recommendations, or into none. */
  of(tx: Tx, kind: string, sourceIds: readonly string[]): Promise<OutcomeOfPoint[]> {
    return sourceIds.length > 0 ? this.outcomes.of(tx, kind, [...new Set(sourceIds)]) : Promise.resolve([]);
  }
}
