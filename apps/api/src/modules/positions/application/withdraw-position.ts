import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, wrongState, type InvalidInput } from '../../../platform/errors/problems.ts';
import type { Position } from '../domain/position.ts';
import { DraftRepository } from '../persistence/draft.repository.ts';
import { Drafting, type DraftingFailure } from './drafting.ts';

export type WithdrawPositionFailure = DraftingFailure | InvalidInput;

/** A draft that nobody goes on with: it stays, with the reason, for whoever could read it, and leaves the forum never. */
@Injectable()
export class WithdrawPosition {
  constructor(
    private readonly drafting: Drafting,
    private readonly drafts: DraftRepository,
  ) {}

  execute(actor: Actor, positionId: string, reasons: string): Promise<Result<Position, WithdrawPositionFailure>> {
    return this.drafting.change<WithdrawPositionFailure>(actor, positionId, async (tx, { member }) => {
      const faults = textFaults(reasons, { path: 'reasons', minLength: 10, maxLength: 2000 });
      if (faults.length > 0) return err(invalidInput(...faults));
      const withdrawal = { reasons: reasons.trim(), memberId: member.id, at: this.drafting.now() };
      await this.drafts.withdraw(tx, positionId, withdrawal);
      return ok();
    });
  }

  /** Any representative goes on with it where it stood. */
  takeUp(actor: Actor, positionId: string): Promise<Result<Position, DraftingFailure>> {
    return this.drafting.reopen(actor, positionId, async (tx, { position }) => {
      if (position.state !== 'withdrawn') return err(wrongState(position.state, NOT_WITHDRAWN));
      await this.drafts.setState(tx, positionId, 'drafting');
      return ok();
    });
  }
}

const NOT_WITHDRAWN = 'Only a withdrawn position can be taken up again. Nothing was changed.';
