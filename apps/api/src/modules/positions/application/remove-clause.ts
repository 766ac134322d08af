import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, wrongState } from '../../../platform/errors/problems.ts';
import type { Position } from '../domain/position.ts';
import { clauseGone, type ClauseGone, clauseMoved, type ClauseMoved } from '../domain/positions.errors.ts';
import { ClauseRepository } from '../persistence/clause.repository.ts';
import { Drafting, type DraftingFailure } from './drafting.ts';

export interface RemoveClauseInput {
  readonly positionId: string;
  readonly clauseId: string;
  /** The version that was on the screen: nobody removes words they have not read. */
  readonly version: number;
}

export type RemoveClauseFailure = DraftingFailure | ClauseMoved | ClauseGone;

@Injectable()
export class RemoveClause {
  constructor(
    private readonly drafting: Drafting,
    private readonly clauses: ClauseRepository,
  ) {}

  execute(
    actor: Actor,
    { positionId, clauseId, version }: RemoveClauseInput,
  ): Promise<Result<Position, RemoveClauseFailure>> {
    return this.drafting.change<RemoveClauseFailure>(actor, positionId, async (tx) => {
      const clause = isUuid(clauseId) ? await this.clauses.byId(tx, clauseId) : null;
      if (clause?.positionId !== positionId) return err(notFound('The clause'));
      if (clause.removedAt !== null) return err(clauseGone(clauseId));
      if (clause.part === 'title' || clause.part === 'recommendation') {
        return err(wrongState(clause.part, 'A title is changed, not removed. Nothing was changed.'));
      }
      if (clause.version !== version) return err(clauseMoved(clause, null));
      await this.clauses.remove(tx, clause, this.drafting.now());
      return ok();
    });
  }
}
