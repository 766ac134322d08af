import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { ClosedBoards } from '../application/closed-boards.ts';
import { ChallengeResult as ChallengeElectionResult } from '../application/challenge-result.ts';
import { DecideChallenge } from '../application/decide-challenge.ts';
import { SubmitResult } from '../application/submit-result.ts';
import { forumOfficer, member } from '../domain/elections.permissions.ts';
import { ElectionType } from './election.type.ts';
import { DecideChallengeInput, SubmitResultInput } from './elections.input.ts';
import { ElectionsLoader } from './elections.loader.ts';
import { base64Url, toChallengeType, toSubmittedResultType } from './elections.mapper.ts';
import { ChallengeResult, DecideChallengeResult, SubmitResultResult } from './elections.result.ts';
import { ChallengeToDecideType, ClosedBoardType } from './office.type.ts';
import { withoutNulls } from './without-nulls.ts';

/** After close: scrutineers count, members may challenge, a panel decides. */
@Resolver(() => ElectionType)
export class CountingResolver {
  constructor(
    private readonly elections: ElectionsLoader,
    private readonly boards: ClosedBoards,
    private readonly submitting: SubmitResult,
    private readonly challenging: ChallengeElectionResult,
    private readonly deciding: DecideChallenge,
  ) {}

  @Allow(forumOfficer)
  @Query(() => ClosedBoardType, { nullable: true, description: 'For scrutineers, once closed.' })
  async closedBoard(@CurrentActor() actor: Actor, @Args('slug') slug: string): Promise<ClosedBoardType | null> {
    const found = await this.boards.of(actor, slug);
    if (!found) return null;
    const { boardSize, boardRoot } = found.closing;
    const submittedResults = found.results.map(toSubmittedResultType);
    return { url: `/elections/${slug}/closed-board`, boardSize, boardRoot: base64Url(boardRoot), submittedResults };
  }

  @Allow(forumOfficer)
  @Mutation(() => SubmitResultResult, {
    description:
      'A scrutineer’s count with its signature. When enough have signed the same one, the whole bundle is verified; only then is the election counted.',
  })
  async submitResult(@CurrentActor() actor: Actor, @Args('input') input: SubmitResultInput) {
    return toMutationResult(await this.submitting.execute(actor, withoutNulls(input)), this.elections.present);
  }

  @Allow(member)
  @Mutation(() => ChallengeResult, { description: 'By members on the roll and candidates, until challengeEndsAt.' })
  async challengeResult(
    @CurrentActor() actor: Actor,
    @Args('election') slug: string,
    @Args('reasons') reasons: string,
  ) {
    return toMutationResult(await this.challenging.execute(actor, slug, reasons), toChallengeType);
  }

  @Allow(forumOfficer)
  @Query(() => [ChallengeToDecideType], { description: 'Open challenges that wait for this panelist; at most 100.' })
  async challengesToDecide(@CurrentActor() actor: Actor): Promise<ChallengeToDecideType[]> {
    const waiting = await this.deciding.waitingFor(actor);
    return waiting.map(({ challenge, election }) => ({
      challenge: toChallengeType(challenge),
      election: this.elections.present(election),
    }));
  }

  @Allow(forumOfficer)
  @Mutation(() => DecideChallengeResult, {
    description: 'By a panelist who had no part in the election; reasons are public.',
  })
  async decideChallenge(@CurrentActor() actor: Actor, @Args('input') input: DecideChallengeInput) {
    return toMutationResult(await this.deciding.execute(actor, input), toChallengeType);
  }
}
