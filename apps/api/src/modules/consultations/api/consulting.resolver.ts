import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { LimitPerActor } from '../../../platform/auth/rate-limit.guard.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { HOUR_MS } from '../../../platform/clock/clock.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { OwnStatements } from '../application/own-statements.ts';
import { ProposeStatement } from '../application/propose-statement.ts';
import { RateStatements } from '../application/rate-statements.ts';
import { WriteComment } from '../application/write-comment.ts';
import { insideForum } from '../domain/consultations.permissions.ts';
import { StatementType } from './consultation.type.ts';
import { ProposeStatementInput, RateStatementsInput, StatementWordsInput } from './consultations.input.ts';
import { toCommentType, toStatementType, toValue } from './consultations.mapper.ts';
import {
  ProposeStatementResult,
  RateStatementsResult,
  WithdrawStatementResult,
  WriteCommentResult,
} from './consultations.result.ts';

/** What members say. */
@Resolver(() => StatementType)
export class ConsultingResolver {
  constructor(
    private readonly rating: RateStatements,
    private readonly proposing: ProposeStatement,
    private readonly own: OwnStatements,
    private readonly commenting: WriteComment,
  ) {}

  @Allow(insideForum)
  @LimitPerActor(240, HOUR_MS)
  @Mutation(() => RateStatementsResult as never, {
    description: 'For affected members, while the consultation is open.',
  })
  async rateStatements(@CurrentActor() actor: Actor, @Args('input') { consultation, ratings }: RateStatementsInput) {
    const given = ratings.map(({ statementId, value }) => ({ statementId, value: toValue(value) }));
    return toMutationResult(
      await this.rating.execute(actor, { consultation, ratings: given }),
      ({ rated, leftOut }) => ({
        ...{ rated, leftOut: [...leftOut] },
      }),
    );
  }

  @Allow(insideForum)
  @LimitPerActor(60, HOUR_MS)
  @Mutation(() => ProposeStatementResult as never, { description: 'Without one’s name; a few for each member.' })
  async proposeStatement(@CurrentActor() actor: Actor, @Args('input') input: ProposeStatementInput) {
    return toMutationResult(await this.proposing.execute(actor, input), toStatementType);
  }

  @Allow(insideForum)
  @Mutation(() => WithdrawStatementResult as never, {
    description: 'One’s own proposal, while the consultation is open.',
  })
  async withdrawStatement(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return toMutationResult(await this.own.withdraw(actor, id), toStatementType);
  }

  @Allow(insideForum)
  @LimitPerActor(60, HOUR_MS)
  @Mutation(() => WriteCommentResult as never, { description: 'A few words on a statement, without one’s name.' })
  async writeComment(@CurrentActor() actor: Actor, @Args('input') input: StatementWordsInput) {
    return toMutationResult(await this.commenting.execute(actor, input), toCommentType);
  }
}
