import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, notFound, type InvalidInput } from '../../../platform/errors/problems.ts';
import { CLAUSES_MAXIMUM, maximumOf, type ClausePart, type DraftClause } from '../domain/draft.ts';
import { ClauseRepository } from '../persistence/clause.repository.ts';
import { DraftRecommendationRepository } from '../persistence/draft-recommendation.repository.ts';
import { Drafting, type DraftingFailure } from './drafting.ts';

export interface AddClauseInput {
  readonly positionId: string;
  readonly part: 'preamble' | 'clause' | 'evidence';
  /** Of which recommendation; null in the preamble. */
  readonly recommendationId: string | null;
  /** From 1; at the end where it is null. */
  readonly place: number | null;
  readonly text: string;
}

export type AddClauseFailure = DraftingFailure | InvalidInput;

/** Where a new clause goes; shared with amendments that add one. */
@Injectable()
export class PlaceClause {
  constructor(
    private readonly clauses: ClauseRepository,
    private readonly recommendations: DraftRecommendationRepository,
  ) {}

  async put(tx: Tx, input: AddClauseInput & { readonly at: Date }): Promise<Result<DraftClause, AddClauseFailure>> {
    const { positionId, part, text, at } = input;
    const recommendationId = part === 'preamble' ? null : input.recommendationId;
    if (part !== 'preamble' && !(await this.stands(tx, positionId, recommendationId))) {
      return err(notFound('The recommendation'));
    }
    const beside = await this.beside(tx, positionId, part, recommendationId);
    const most = part === 'evidence' ? 1 : CLAUSES_MAXIMUM;
    const full = { path: 'part', code: 'too_many', message: `At most ${most} of these fit.` };
    const faults = textFaults(text, { path: 'text', maxLength: maximumOf(part) });
    if (beside.length >= most) faults.push(full);
    if (faults.length > 0) return err(invalidInput(...faults));
    const place = Math.min(Math.max(input.place ?? beside.length + 1, 1), beside.length + 1);
    const clause = { id: uuidv7(at), positionId, part, recommendationId, place, text, changedAt: at };
    await this.clauses.insert(tx, clause);
    return ok({ ...clause, version: 1, removedAt: null });
  }

  private async stands(tx: Tx, positionId: string, id: string | null): Promise<boolean> {
    const found = id !== null && isUuid(id) ? await this.recommendations.byId(tx, id) : null;
    return found?.positionId === positionId && found.removedAt === null;
  }

  private async beside(tx: Tx, positionId: string, part: ClausePart, recommendationId: string | null) {
    const all = await this.clauses.ofPosition(tx, positionId);
    return all.filter((one) => one.part === part && one.recommendationId === recommendationId);
  }
}

/** A new paragraph of the preamble, clause of a recommendation, or its evidence. */
@Injectable()
export class AddClause {
  constructor(
    private readonly drafting: Drafting,
    private readonly placing: PlaceClause,
  ) {}

  execute(actor: Actor, input: AddClauseInput): Promise<Result<DraftClause, AddClauseFailure>> {
    return this.drafting.run<DraftClause, AddClauseFailure>(actor, input.positionId, (tx) =>
      this.placing.put(tx, { ...input, at: this.drafting.now() }),
    );
  }
}
