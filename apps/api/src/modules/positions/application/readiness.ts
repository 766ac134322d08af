import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { DraftClause } from '../domain/draft.ts';
import type { Position } from '../domain/position.ts';
import { AmendmentRepository } from '../persistence/amendment.repository.ts';
import { ClauseRepository } from '../persistence/clause.repository.ts';
import { DraftRecommendationRepository } from '../persistence/draft-recommendation.repository.ts';
import { PositionAddressees } from './position-addressees.ts';
import { PositionSurroundings } from './position-surroundings.ts';

/** What a text still needs before it is voted on. */
@Injectable()
export class Readiness {
  constructor(
    private readonly clauses: ClauseRepository,
    private readonly recommendations: DraftRecommendationRepository,
    private readonly amendments: AmendmentRepository,
    readonly addressees: PositionAddressees,
    readonly surroundings: PositionSurroundings,
  ) {}

  /** Stable words, for which the portal has texts; none when it can be voted on. */
  async missingOf(tx: Tx, position: Position): Promise<string[]> {
    const clauses = await this.clauses.ofPosition(tx, position.id);
    const recommendations = await this.recommendations.ofPosition(tx, position.id);
    const has = (part: DraftClause['part'], id: string): boolean =>
      clauses.some((clause) => clause.part === part && clause.recommendationId === id);
    const missing = {
      preamble: !clauses.some(({ part }) => part === 'preamble'),
      recommendation: recommendations.length === 0,
      clause: recommendations.some(({ id }) => !has('clause', id)),
      evidence: recommendations.some(({ id }) => !has('evidence', id)),
      'empty-words': clauses.some(({ text }) => text.trim() === ''),
      'open-amendments': (await this.amendments.countOpen(tx, position.id)) > 0,
    };
    return Object.entries(missing).flatMap(([word, isMissing]) => (isMissing ? [word] : []));
  }
}
