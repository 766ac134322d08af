import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, AllowAfterStepUp } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { BoardActs } from '../application/board-acts.ts';
import { ItemReader } from '../application/item-reader.ts';
import { onBoard } from '../domain/governance.permissions.ts';
import { toBoardItemType } from './board-item.mapper.ts';
import type { BoardItemType } from './board-item.type.ts';
import { CastVoteInputType, CloseItemInputType, CommentInputType, ProposeMotionInputType } from './decide.input.ts';
import {
  CastVoteResult,
  CloseItemResult,
  CommentOnItemResult,
  ProposeMotionResult,
  ReopenItemResult,
} from './decide.result.ts';

/** The acts of a board. */
@Resolver()
export class DecideResolver {
  constructor(
    private readonly acts: BoardActs,
    private readonly items: ItemReader,
  ) {}

  @Mutation(() => CastVoteResult)
  @Allow(onBoard)
  async castVote(@CurrentActor() actor: Actor, @Args('input') input: CastVoteInputType) {
    return toMutationResult(await this.acts.castVote.execute(actor, input), (itemId) => this.itemOf(actor, itemId));
  }

  @Mutation(() => CommentOnItemResult)
  @Allow(onBoard)
  async commentOnItem(@CurrentActor() actor: Actor, @Args('input') input: CommentInputType) {
    return toMutationResult(await this.acts.commentOnItem.execute(actor, input), (itemId) =>
      this.itemOf(actor, itemId),
    );
  }

  @Mutation(() => CloseItemResult, {
    description: 'By whoever presides over the item; within five minutes of a fresh proof.',
  })
  @AllowAfterStepUp(onBoard)
  async closeItem(@CurrentActor() actor: Actor, @Args('input') input: CloseItemInputType) {
    return toMutationResult(await this.acts.closeItem.execute(actor, input), (outcome) => outcome);
  }

  @Mutation(() => ReopenItemResult, { description: 'Puts a deferred item before the board again.' })
  @Allow(onBoard)
  async reopenItem(@CurrentActor() actor: Actor, @Args('itemId', { type: () => ID }) itemId: string) {
    return toMutationResult(await this.acts.reopenItem.execute(actor, itemId), (id) => this.itemOf(actor, id));
  }

  @Mutation(() => ProposeMotionResult)
  @Allow(onBoard)
  async proposeMotion(@CurrentActor() actor: Actor, @Args('input') input: ProposeMotionInputType) {
    return toMutationResult(await this.acts.proposeMotion.execute(actor, input), (itemId) =>
      this.itemOf(actor, itemId),
    );
  }

  private async itemOf(actor: Actor, itemId: string): Promise<BoardItemType | null> {
    const view = await this.items.one(actor, itemId);
    return view && toBoardItemType(view);
  }
}
