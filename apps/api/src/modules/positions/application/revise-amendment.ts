import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, notFound, wrongState, type InvalidInput } from '../../../platform/errors/problems.ts';
import { maximumOf, type Amendment } from '../domain/draft.ts';
import { clauseGone, type ClauseGone, clauseMoved, type ClauseMoved } from '../domain/positions.errors.ts';
import { AmendmentRepository } from '../persistence/amendment.repository.ts';
import { ClauseRepository } from '../persistence/clause.repository.ts';
import { Drafting, type DraftingFailure } from './drafting.ts';

export type ReviseAmendmentFailure = DraftingFailure | InvalidInput | ClauseMoved | ClauseGone;

/** Its author words it anew against the clause as it is now. */
@Injectable()
export class ReviseAmendment {
  constructor(
    private readonly drafting: Drafting,
    private readonly amendments: AmendmentRepository,
    private readonly clauses: ClauseRepository,
  ) {}

  execute(
    actor: Actor,
    input: {
      readonly positionId: string;
      readonly amendmentId: string;
      readonly version: number;
      readonly text: string;
    },
  ): Promise<Result<Amendment, ReviseAmendmentFailure>> {
    return this.drafting.run<Amendment, ReviseAmendmentFailure>(actor, input.positionId, async (tx, opened) => {
      const amendment = isUuid(input.amendmentId) ? await this.amendments.byId(tx, input.amendmentId) : null;
      if (amendment?.positionId !== opened.position.id || amendment.proposedBy !== opened.member.id) {
        return err(notFound('An amendment of yours'));
      }
      if (amendment.state !== 'open' || amendment.kind === 'removal') return err(wrongState(amendment.state, FIXED));
      const clause = await this.clauses.byId(tx, amendment.clauseId);
      if (!clause || clause.removedAt !== null) return err(clauseGone(amendment.clauseId));
      const bound = { path: 'text', minLength: 1, maxLength: maximumOf(clause.part) };
      const faults = textFaults(input.text, bound);
      if (faults.length > 0) return err(invalidInput(...faults));
      if (clause.version !== input.version) return err(clauseMoved(clause, null));
      const beforeText = amendment.kind === 'addition' ? '' : clause.text;
      await this.amendments.rebase(tx, amendment.id, clause.version, beforeText, input.text);
      return ok({ ...amendment, ofVersion: clause.version, beforeText, text: input.text });
    });
  }
}

const FIXED = 'This amendment can no longer be worded differently. Nothing was changed; propose another one.';
