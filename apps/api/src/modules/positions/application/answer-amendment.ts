import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, notFound, wrongState, type InvalidInput } from '../../../platform/errors/problems.ts';
import type { Position } from '../domain/position.ts';
import { clauseMoved } from '../domain/positions.errors.ts';
import { AmendmentRepository } from '../persistence/amendment.repository.ts';
import { ClauseRepository } from '../persistence/clause.repository.ts';
import { ApplyAmendment, type ApplyFailure } from './apply-amendment.ts';
import { Drafting, type DraftingFailure } from './drafting.ts';

export interface AnswerAmendmentInput {
  readonly positionId: string;
  readonly amendmentId: string;
  readonly accepts: boolean;
  readonly reasons: string;
  /** The version of the clause that was on the screen: nobody accepts into words they have not read. */
  readonly clauseVersion: number;
  /** Other words in place of the proposed ones, where both changed the same. */
  readonly wording: string | null;
}

export type AnswerAmendmentFailure = DraftingFailure | InvalidInput | ApplyFailure;

/** The drafters accept or refuse, with a reason; nobody decides about their own proposal. */
@Injectable()
export class AnswerAmendment {
  constructor(
    private readonly drafting: Drafting,
    private readonly amendments: AmendmentRepository,
    private readonly clauses: ClauseRepository,
    private readonly applying: ApplyAmendment,
  ) {}

  execute(actor: Actor, input: AnswerAmendmentInput): Promise<Result<Position, AnswerAmendmentFailure>> {
    return this.drafting.change<AnswerAmendmentFailure>(actor, input.positionId, async (tx, { position, member }) => {
      const amendment = isUuid(input.amendmentId) ? await this.amendments.byId(tx, input.amendmentId) : null;
      if (amendment?.positionId !== position.id) return err(notFound('The amendment'));
      if (amendment.state !== 'open') return err(wrongState(amendment.state, DECIDED));
      if (amendment.proposedBy === member.id) return err(wrongState('own', OWN));
      const faults = faultsOf(input);
      if (faults.length > 0) return err(invalidInput(...faults));
      const at = this.drafting.now();
      if (input.accepts) {
        const [clause] = await this.clauses.byIds(tx, [amendment.clauseId]);
        if (clause && clause.version !== input.clauseVersion) return err(clauseMoved(clause, null));
        const applied = await this.applying.apply(tx, position, amendment, input.wording, at);
        if (!applied.ok) return applied;
      }
      const state = input.accepts ? 'accepted' : 'refused';
      const outcome = { state, decidedBy: 'drafters', memberId: member.id, votes: null, at } as const;
      await this.amendments.decide(tx, amendment.id, { ...outcome, reasons: input.reasons.trim() });
      return ok();
    });
  }
}

const DECIDED = 'This amendment is no longer open. Nothing was changed.';
const OWN = 'Nobody decides about their own proposal. Ask another representative, or put it to the vote.';

const faultsOf = ({ reasons, wording }: AnswerAmendmentInput) => [
  ...textFaults(reasons, { path: 'reasons', minLength: 3, maxLength: 2000 }),
  ...(wording === null ? [] : textFaults(wording, { path: 'wording', minLength: 1, maxLength: 4000 })),
];
