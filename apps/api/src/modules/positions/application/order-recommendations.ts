import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { wrongState } from '../../../platform/errors/problems.ts';
import type { Position } from '../domain/position.ts';
import { DraftRecommendationRepository } from '../persistence/draft-recommendation.repository.ts';
import { Drafting, type DraftingFailure } from './drafting.ts';

/** The forum's order: what it wants answered first stands first. */
@Injectable()
export class OrderRecommendations {
  constructor(
    private readonly drafting: Drafting,
    private readonly recommendations: DraftRecommendationRepository,
  ) {}

  execute(actor: Actor, positionId: string, ids: readonly string[]): Promise<Result<Position, DraftingFailure>> {
    return this.drafting.change<DraftingFailure>(actor, positionId, async (tx) => {
      const current = (await this.recommendations.ofPosition(tx, positionId)).map(({ id }) => id);
      const isWhole = ids.length === current.length && new Set(ids).size === ids.length;
      if (!isWhole || !current.every((id) => ids.includes(id))) {
        return err(
          wrongState('moved', 'The recommendations have changed meanwhile. Their order was left as it is: look again.'),
        );
      }
      await this.recommendations.order(tx, positionId, ids);
      return ok();
    });
  }
}
