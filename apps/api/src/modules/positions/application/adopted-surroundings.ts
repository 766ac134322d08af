import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { MinorityOpinion, PositionDecision } from '../domain/draft.ts';
import type { Delivery } from '../domain/position.ts';
import type { PositionQuestion, Restatement } from '../domain/restatement.ts';
import { DecisionRepository } from '../persistence/decision.repository.ts';
import { OpinionRepository } from '../persistence/opinion.repository.ts';
import { RestatementRepository } from '../persistence/restatement.repository.ts';
import { LogIndexRepository } from '../persistence/log-index.repository.ts';
import { PositionReader } from './position-reader.ts';

/** What travels with adopted positions. Ids of positions that are not adopted answer nothing. */
@Injectable()
export class AdoptedSurroundings {
  constructor(
    private readonly positions: PositionReader,
    private readonly opinions: OpinionRepository,
    private readonly decisions: DecisionRepository,
    private readonly restatements: RestatementRepository,
    private readonly log: LogIndexRepository,
  ) {}

  async restatementsOf(tx: Tx, recommendationIds: readonly string[]): Promise<Map<string, Restatement[]>> {
    const found = await this.restatements.restatementsOf(tx, recommendationIds);
    return Map.groupBy(found, ({ recommendationId }) => recommendationId);
  }

  async questionsOf(tx: Tx, recommendationIds: readonly string[]): Promise<Map<string, PositionQuestion[]>> {
    const found = await this.restatements.questionsOf(tx, recommendationIds);
    return Map.groupBy(found, ({ recommendationId }) => recommendationId);
  }

  async opinionsOf(tx: Tx, positionIds: readonly string[]): Promise<Map<string, MinorityOpinion[]>> {
    const adopted = [...(await this.positions.byIds(tx, positionIds)).keys()];
    const found = (await this.opinions.ofPositions(tx, adopted)).filter(({ state }) => state === 'attached');
    return Map.groupBy(found, ({ positionId }) => positionId);
  }

  deliveriesOf(tx: Tx, positionIds: readonly string[]): Promise<Map<string, Delivery[]>> {
    return this.positions.deliveries(tx, positionIds);
  }

  /** The vote that each was adopted by. */
  async talliesOf(tx: Tx, positionIds: readonly string[]): Promise<Map<string, PositionDecision>> {
    const adopted = [...(await this.positions.byIds(tx, positionIds)).keys()];
    const passed = await this.decisions.passedOf(tx, adopted);
    return new Map(passed.map((decision) => [decision.positionId, decision]));
  }

  logIndexes(tx: Tx, kind: string, slugs: readonly string[]): Promise<Map<string, number>> {
    return this.log.of(tx, kind, slugs);
  }
}
