import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, wrongState } from '../../../platform/errors/problems.ts';
import type { Position } from '../domain/position.ts';
import { AmendmentRepository } from '../persistence/amendment.repository.ts';
import { Drafting, type DraftingFailure } from './drafting.ts';

/** Its author no longer wants it. */
@Injectable()
export class WithdrawAmendment {
  constructor(
    private readonly drafting: Drafting,
    private readonly amendments: AmendmentRepository,
  ) {}

  execute(actor: Actor, positionId: string, amendmentId: string): Promise<Result<Position, DraftingFailure>> {
    return this.drafting.change<DraftingFailure>(actor, positionId, async (tx, { member }) => {
      const amendment = isUuid(amendmentId) ? await this.amendments.byId(tx, amendmentId) : null;
      if (amendment?.positionId !== positionId || amendment.proposedBy !== member.id) {
        return err(notFound('An amendment of yours'));
      }
      if (amendment.state !== 'open') {
        return err(wrongState(amendment.state, 'This amendment is no longer open, so it stands as it is.'));
      }
      await this.amendments.withdraw(tx, amendmentId, this.drafting.now());
      return ok();
    });
  }
}
