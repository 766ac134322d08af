import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { notFound } from '../../../platform/errors/problems.ts';
import type { Openness, Position } from '../domain/position.ts';
import { DraftRepository } from '../persistence/draft.repository.ts';
import { Drafting, type DraftingFailure } from './drafting.ts';
import { PositionSurroundings } from './position-surroundings.ts';

/** To whom a draft goes first, and who of the forum reads it. */
@Injectable()
export class ChangePosition {
  constructor(
    private readonly drafting: Drafting,
    private readonly drafts: DraftRepository,
    private readonly surroundings: PositionSurroundings,
  ) {}

  execute(
    actor: Actor,
    input: { readonly positionId: string; readonly openness: Openness; readonly addresseeId: string },
  ): Promise<Result<Position, DraftingFailure>> {
    return this.drafting.change<DraftingFailure>(actor, input.positionId, async (tx) => {
      if (!(await this.surroundings.addressee(tx, input.addresseeId))) return err(notFound('The addressee'));
      await this.drafts.change(tx, input.positionId, input.openness, input.addresseeId);
      return ok();
    });
  }
}
