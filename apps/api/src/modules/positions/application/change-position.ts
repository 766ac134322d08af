import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { notFound } from '../../../platform/errors/problems.ts';
import type { Position } from '../domain/position.ts';
import { DraftRepository } from '../persistence/draft.repository.ts';
import { Drafting, type DraftingFailure } from './drafting.ts';
import { PositionSurroundings } from './position-surroundings.ts';

/** To whom a draft goes first, out of which engagement, and who of the forum reads it. */
@Injectable()
export class ChangePosition {
  constructor(
    private readonly drafting: Drafting,
    private readonly drafts: DraftRepository,
    private readonly surroundings: PositionSurroundings,
  ) {}

  execute(
    actor: Actor,
    input: { readonly positionId: string } & Pick<Position, 'openness' | 'addresseeId' | 'engagementId'>,
  ): Promise<Result<Position, DraftingFailure>> {
    return this.drafting.change<DraftingFailure>(actor, input.positionId, async (tx, { position }) => {
      const isKnown = await this.surroundings.exist(tx, position.forumId, input);
      if (!isKnown) return err(notFound('The addressee or engagement'));
      await this.drafts.change(tx, input.positionId, input);
      return ok();
    });
  }
}
