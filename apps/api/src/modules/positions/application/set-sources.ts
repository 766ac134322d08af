import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { invalidInput, notFound, type InvalidInput } from '../../../platform/errors/problems.ts';
import { HeardPoints } from '../../engagements/index.ts';
import type { RecommendationSource } from '../domain/draft.ts';
import type { Position } from '../domain/position.ts';
import { unknownSources, type UnknownSources } from '../domain/positions.errors.ts';
import { DraftRecommendationRepository } from '../persistence/draft-recommendation.repository.ts';
import { Drafting, type DraftingFailure } from './drafting.ts';

export const SOURCES_MAXIMUM = 200;

type Source = Omit<RecommendationSource, 'recommendationId'>;
export interface SetSourcesInput {
  readonly positionId: string;
  readonly recommendationId: string;
  readonly sources: readonly Source[];
}

export type SetSourcesFailure = DraftingFailure | InvalidInput | UnknownSources;

/** What people said that a recommendation came from, so that each of them can be told what became of it. */
@Injectable()
export class SetSources {
  constructor(
    private readonly drafting: Drafting,
    private readonly recommendations: DraftRecommendationRepository,
    private readonly heard: HeardPoints,
  ) {}

  execute(actor: Actor, input: SetSourcesInput): Promise<Result<Position, SetSourcesFailure>> {
    return this.drafting.change<SetSourcesFailure>(actor, input.positionId, async (tx, { position }) => {
      const { recommendationId: id, sources } = input;
      const found = isUuid(id) ? await this.recommendations.byId(tx, id) : null;
      if (found?.positionId !== position.id || found.removedAt !== null) return err(notFound('The recommendation'));
      if (sources.length > SOURCES_MAXIMUM) {
        const message = `At most ${SOURCES_MAXIMUM} points fit to one recommendation.`;
        return err(invalidInput({ path: 'sources', code: 'too_many', message }));
      }
      const unknown = await this.unknownOf(tx, position.forumId, sources);
      if (unknown.length > 0) return err(unknownSources(unknown));
      await this.recommendations.setSources(tx, id, sources);
      return ok();
    });
  }

  private async unknownOf(tx: Tx, forumId: string, sources: readonly Source[]): Promise<string[]> {
    const unknown: string[] = [];
    for (const [kind, of] of Map.groupBy(sources, (source) => source.kind)) {
      const ids = of.map(({ sourceId }) => sourceId);
      const existing = (await this.heard.of(kind)?.existing(tx, forumId, ids.filter(isUuid))) ?? [];
      unknown.push(...ids.filter((id) => !existing.includes(id)));
    }
    return unknown;
  }
}
