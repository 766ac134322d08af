import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type FieldFault,
  type InvalidInput,
} from '../../../platform/errors/problems.ts';
import { RECOMMENDATIONS_MAXIMUM } from '../domain/draft.ts';
import type { Position } from '../domain/position.ts';
import { ClauseRepository } from '../persistence/clause.repository.ts';
import {
  DraftRecommendationRepository,
  type RecommendationFacts,
} from '../persistence/draft-recommendation.repository.ts';
import { Drafting, type DraftingFailure } from './drafting.ts';
import { PositionSurroundings } from './position-surroundings.ts';

export interface SaveRecommendationInput extends RecommendationFacts {
  readonly positionId: string;
  /** Null for a new one, which goes to the end. */
  readonly recommendationId: string | null;
  /** The version that was on the screen; of an existing one. */
  readonly version: number | null;
  /** Of a new one; an existing one's title is a clause. */
  readonly title: string | null;
}

export type SaveRecommendationFailure = DraftingFailure | InvalidInput;

/** What is recommended to whom, how grave the matter is, and by when. */
@Injectable()
export class SaveRecommendation {
  constructor(
    private readonly drafting: Drafting,
    private readonly recommendations: DraftRecommendationRepository,
    private readonly clauses: ClauseRepository,
    private readonly surroundings: PositionSurroundings,
  ) {}

  execute(actor: Actor, input: SaveRecommendationInput): Promise<Result<Position, SaveRecommendationFailure>> {
    return this.drafting.change<SaveRecommendationFailure>(actor, input.positionId, async (tx) => {
      const faults = faultsOf(input);
      if (faults.length > 0) return err(invalidInput(...faults));
      if (!(await this.surroundings.addressee(tx, input.addresseeId))) return err(notFound('The addressee'));
      return input.recommendationId === null ? this.add(tx, input) : this.save(tx, input.recommendationId, input);
    });
  }

  private async add(tx: Tx, input: SaveRecommendationInput): Promise<Result<undefined, SaveRecommendationFailure>> {
    const { positionId } = input;
    const others = await this.recommendations.ofPosition(tx, positionId);
    const message = `A position has at most ${RECOMMENDATIONS_MAXIMUM} recommendations.`;
    if (others.length >= RECOMMENDATIONS_MAXIMUM)
      return err(invalidInput({ path: 'position', code: 'too_many', message }));
    const changedAt = this.drafting.now();
    const recommendationId = uuidv7(changedAt);
    await this.recommendations.insert(tx, { ...input, id: recommendationId, number: others.length + 1 });
    const clause = { positionId, recommendationId, part: 'recommendation', place: 1, changedAt } as const;
    await this.clauses.insert(tx, { ...clause, id: uuidv7(changedAt), text: (input.title ?? '').trim() });
    return ok();
  }

  private async save(
    tx: Tx,
    id: string,
    input: SaveRecommendationInput,
  ): Promise<Result<undefined, SaveRecommendationFailure>> {
    const found = isUuid(id) ? await this.recommendations.byId(tx, id) : null;
    if (found?.positionId !== input.positionId || found.removedAt !== null) return err(notFound('The recommendation'));
    if (found.version !== input.version) {
      return err(
        wrongState(
          'moved',
          'Somebody changed this recommendation meanwhile. Nothing was overwritten: look again and save what you still want.',
        ),
      );
    }
    await this.recommendations.save(tx, id, input);
    return ok();
  }
}

function faultsOf({ severity, title, recommendationId }: SaveRecommendationInput): FieldFault[] {
  const marks = Object.entries(severity).flatMap(([name, mark]) =>
    Number.isInteger(mark) && mark >= 1 && mark <= 4
      ? []
      : [
          {
            path: `severity.${name}`,
            code: 'out_of_range',
            message: `severity.${name} is a whole number from 1 to 4.`,
          },
        ],
  );
  if (recommendationId !== null) return marks;
  return [...marks, ...textFaults(title ?? '', { path: 'title', minLength: 3, maxLength: 200 })];
}
