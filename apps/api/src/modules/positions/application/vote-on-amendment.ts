import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { daysLater } from '../../../platform/clock/days.ts';
import { constraintOf, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, wrongState } from '../../../platform/errors/problems.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { AMENDMENT_VOTING_DAYS, type VoteChoice } from '../domain/decision.ts';
import type { Amendment } from '../domain/draft.ts';
import type { Position } from '../domain/position.ts';
import { clauseMoved } from '../domain/positions.errors.ts';
import type { AmendmentDue } from '../domain/positions.events.ts';
import { AmendmentRepository } from '../persistence/amendment.repository.ts';
import { ClauseRepository } from '../persistence/clause.repository.ts';
import type { ApplyFailure } from './apply-amendment.ts';
import { mergedOf } from './apply-amendment.ts';
import { Drafting, type DraftingFailure } from './drafting.ts';
import { SettleAmendment } from './settle-amendment.ts';

export type AmendmentVoteFailure = DraftingFailure | ApplyFailure;

/** Representatives vote where the drafters do not decide alone. The first vote opens the voting. */
@Injectable()
export class VoteOnAmendment {
  constructor(
    private readonly drafting: Drafting,
    private readonly amendments: AmendmentRepository,
    private readonly clauses: ClauseRepository,
    private readonly settling: SettleAmendment,
    private readonly outbox: Outbox,
  ) {}

  /** Puts it to the vote. The clause cannot change until the vote is over, so what is voted on is what comes of it. */
  async open(actor: Actor, positionId: string, amendmentId: string): Promise<Result<Position, AmendmentVoteFailure>> {
    try {
      return await this.drafting.change<AmendmentVoteFailure>(actor, positionId, async (tx, { position }) => {
        const amendment = await this.find(tx, position, amendmentId);
        if (!amendment) return err(notFound('The amendment'));
        if (amendment.state !== 'open') return err(wrongState(amendment.state, 'It is not open. Nothing was changed.'));
        const rebased = await this.rebase(tx, position, amendment);
        if (!rebased.ok) return rebased;
        const closeAt = daysLater(this.drafting.now(), AMENDMENT_VOTING_DAYS);
        await this.amendments.openVote(tx, amendment.id, closeAt);
        const due: AmendmentDue = { type: 'positions.amendment-due', payload: { amendmentId: amendment.id } };
        await this.outbox.publish(tx, due, closeAt);
        return ok();
      });
    } catch (error) {
      if (constraintOf(error) !== 'amendments_one_vote_per_clause') throw error;
      return err(wrongState('voting', 'Another amendment of this clause is being voted on. One after the other.'));
    }
  }

  cast(
    actor: Actor,
    positionId: string,
    amendmentId: string,
    choice: VoteChoice,
  ): Promise<Result<Position, AmendmentVoteFailure>> {
    return this.drafting.change<AmendmentVoteFailure>(actor, positionId, async (tx, { position, member }) => {
      const amendment = await this.find(tx, position, amendmentId);
      if (!amendment) return err(notFound('The amendment'));
      if (amendment.state !== 'voting') {
        return err(wrongState(amendment.state, 'This amendment is not being voted on. Nothing was recorded.'));
      }
      await this.amendments.vote(tx, amendment.id, member.id, choice, this.drafting.now());
      await this.settling.settle(tx, position, amendment, false);
      return ok();
    });
  }

  private async find(tx: Tx, position: Position, id: string): Promise<Amendment | null> {
    const found = isUuid(id) ? await this.amendments.byId(tx, id) : null;
    return found?.positionId === position.id ? found : null;
  }

  /** What is voted on stands against the clause as it is now. */
  private async rebase(tx: Tx, position: Position, amendment: Amendment): Promise<Result<undefined, ApplyFailure>> {
    const clause = await this.clauses.byId(tx, amendment.clauseId);
    if (!clause || clause.removedAt !== null) return err(notFound('The clause'));
    if (amendment.kind !== 'change') return ok();
    const text = mergedOf(amendment, clause, position.language);
    if (text === null) return err(clauseMoved(clause, null));
    await this.amendments.rebase(tx, amendment.id, clause.version, clause.text, text);
    return ok();
  }
}
