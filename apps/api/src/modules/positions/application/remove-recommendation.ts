import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, wrongState } from '../../../platform/errors/problems.ts';
import type { Position } from '../domain/position.ts';
import { DraftRecommendationRepository } from '../persistence/draft-recommendation.repository.ts';
import { Drafting, type DraftingFailure } from './drafting.ts';

/** Takes a recommendation out of a draft; amendments and comments of its clauses stay on record. */
@Injectable()
export class RemoveRecommendation {
  constructor(
    private readonly drafting: Drafting,
    private readonly recommendations: DraftRecommendationRepository,
  ) {}

  execute(
    actor: Actor,
    input: { readonly positionId: string; readonly recommendationId: string; readonly version: number },
  ): Promise<Result<Position, DraftingFailure>> {
    return this.drafting.change<DraftingFailure>(actor, input.positionId, async (tx) => {
      const { recommendationId: id, version } = input;
      const found = isUuid(id) ? await this.recommendations.byId(tx, id) : null;
      if (found?.positionId !== input.positionId || found.removedAt !== null)
        return err(notFound('The recommendation'));
      if (found.version !== version) {
        return err(
          wrongState('moved', 'Somebody changed this recommendation meanwhile. Nothing was removed: look again.'),
        );
      }
      await this.recommendations.remove(tx, found, this.drafting.now());
      return ok();
    });
  }
}
