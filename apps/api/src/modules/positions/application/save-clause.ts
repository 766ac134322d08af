import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { constraintOf, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, notFound, wrongState, type InvalidInput } from '../../../platform/errors/problems.ts';
import { type DraftClause, maximumOf } from '../domain/draft.ts';
import { clauseGone, type ClauseGone, clauseMoved, type ClauseMoved } from '../domain/positions.errors.ts';
import { mergeWords } from '../domain/words.ts';
import { ClauseRepository } from '../persistence/clause.repository.ts';
import { Drafting, type DraftingFailure } from './drafting.ts';
import type { OpenedPosition } from './position-access.ts';

export interface SaveClauseInput {
  readonly positionId: string;
  readonly clauseId: string;
  /** The version that was on the screen when this was written. */
  readonly version: number;
  readonly text: string;
  /** What stood there in that version: lets two changes of different words be put together. */
  readonly before: string | null;
}

export type SaveClauseFailure = DraftingFailure | InvalidInput | ClauseMoved | ClauseGone;

/** Saves a clause as it is being written; never over somebody else's words. */
@Injectable()
export class SaveClause {
  constructor(
    private readonly drafting: Drafting,
    private readonly clauses: ClauseRepository,
  ) {}

  async execute(actor: Actor, input: SaveClauseInput): Promise<Result<DraftClause, SaveClauseFailure>> {
    try {
      return await this.drafting.run<DraftClause, SaveClauseFailure>(actor, input.positionId, (tx, opened) =>
        this.save(tx, opened, input),
      );
    } catch (error) {
      if (constraintOf(error) !== 'position_clauses_under_vote') throw error;
      return err(
        wrongState(
          'voting',
          'An amendment of this clause is being voted on. Nothing was saved; it can change after the vote.',
        ),
      );
    }
  }

  private async save(
    tx: Tx,
    { position }: OpenedPosition,
    { clauseId, version, text, before }: SaveClauseInput,
  ): Promise<Result<DraftClause, SaveClauseFailure>> {
    const clause = isUuid(clauseId) ? await this.clauses.byId(tx, clauseId) : null;
    if (clause?.positionId !== position.id) return err(notFound('The clause'));
    if (clause.removedAt !== null) return err(clauseGone(clause.id));
    const faults = textFaults(text, { path: 'text', maxLength: maximumOf(clause.part) });
    if (faults.length > 0) return err(invalidInput(...faults));
    if (clause.text === text) return ok(clause);
    if (clause.version !== version) {
      const merged = before === null ? null : mergeWords(before, clause.text, text, position.language);
      return err(clauseMoved(clause, merged));
    }
    const changedAt = this.drafting.now();
    await this.clauses.save(tx, clause, text, changedAt);
    return ok({ ...clause, text, version: clause.version + 1, changedAt });
  }
}
