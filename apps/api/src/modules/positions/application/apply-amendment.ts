import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Amendment, DraftClause } from '../domain/draft.ts';
import type { Position } from '../domain/position.ts';
import { clauseGone, type ClauseGone, clauseMoved, type ClauseMoved } from '../domain/positions.errors.ts';
import { mergeWords } from '../domain/words.ts';
import { ClauseRepository } from '../persistence/clause.repository.ts';
import { type AddClauseFailure, PlaceClause } from './add-clause.ts';

export type ApplyFailure = AddClauseFailure | ClauseMoved | ClauseGone;

/** What an accepted amendment does to the text. */
@Injectable()
export class ApplyAmendment {
  constructor(
    private readonly clauses: ClauseRepository,
    private readonly placing: PlaceClause,
  ) {}

  /**
   * Call it with the position locked. `wording` is what the drafters put in place of the amendment's own text, where both
   * changed the same words.
   */
  async apply(
    tx: Tx,
    position: Position,
    amendment: Amendment,
    wording: string | null,
    at: Date,
  ): Promise<Result<unknown, ApplyFailure>> {
    const clause = await this.clauses.byId(tx, amendment.clauseId);
    if (!clause || (clause.removedAt !== null && amendment.kind !== 'removal'))
      return err(clauseGone(amendment.clauseId));
    if (amendment.kind === 'addition') return this.add(tx, clause, wording ?? amendment.text, at);
    if (amendment.kind === 'removal') {
      if (clause.removedAt === null) await this.clauses.remove(tx, clause, at);
      return ok();
    }
    const text = wording ?? mergedOf(amendment, clause, position.language);
    if (text === null) return err(clauseMoved(clause, null));
    if (text !== clause.text) await this.clauses.save(tx, clause, text, at);
    return ok();
  }

  /** After a title stands what the title is of: the first paragraph, or the first clause. */
  private async add(tx: Tx, anchor: DraftClause, text: string, at: Date): Promise<Result<unknown, ApplyFailure>> {
    const { positionId, recommendationId, place } = anchor;
    const afterTitle = anchor.part === 'title' || anchor.part === 'recommendation';
    const part = recommendationId === null ? 'preamble' : 'clause';
    const isBesideIts = anchor.part === part && !afterTitle;
    return this.placing.put(tx, {
      ...{ positionId, part, recommendationId, text, at },
      place: afterTitle ? 1 : isBesideIts ? place + 1 : null,
    });
  }
}

/** Its text where the clause has not changed since; both changes where they are about different words; else null. */
export function mergedOf(
  { ofVersion, beforeText, text }: Amendment,
  clause: Pick<DraftClause, 'version' | 'text'>,
  language: string,
): string | null {
  return clause.version === ofVersion ? text : mergeWords(beforeText, clause.text, text, language);
}
