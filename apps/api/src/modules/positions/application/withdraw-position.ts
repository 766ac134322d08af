import { Injectable } from '@nestjs/common';
import { ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Position } from '../domain/position.ts';
import { DraftRepository } from '../persistence/draft.repository.ts';
import { Drafting, type DraftingFailure } from './drafting.ts';

/** A draft that nobody goes on with; nothing of it ever leaves the forum. */
@Injectable()
export class WithdrawPosition {
  constructor(
    private readonly drafting: Drafting,
    private readonly drafts: DraftRepository,
  ) {}

  execute(actor: Actor, positionId: string): Promise<Result<Position, DraftingFailure>> {
    return this.drafting.change<DraftingFailure>(actor, positionId, async (tx) => {
      await this.drafts.setState(tx, positionId, 'withdrawn');
      return ok();
    });
  }
}
