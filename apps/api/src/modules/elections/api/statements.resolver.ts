import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { AnswerHustings } from '../application/answer-hustings.ts';
import { AskHustings } from '../application/ask-hustings.ts';
import { SaveStatement } from '../application/save-statement.ts';
import { TranslateStatement } from '../application/translate-statement.ts';
import { member } from '../domain/elections.permissions.ts';
import { CandidateType } from './candidate.type.ts';
import { AnswerHustingsInput, AskHustingsInput, StatementInput, TranslateStatementInput } from './elections.input.ts';
import { toCandidateType, toHustingsAnswerType, toHustingsQuestionType } from './elections.mapper.ts';
import { AnswerHustingsResult, AskHustingsResult, StatementResult } from './elections.result.ts';

/** What candidates say, and what they are asked. */
@Resolver(() => CandidateType)
export class StatementsResolver {
  constructor(
    private readonly saving: SaveStatement,
    private readonly translating: TranslateStatement,
    private readonly asking: AskHustings,
    private readonly answering: AnswerHustings,
  ) {}

  @Allow(member)
  @Mutation(() => StatementResult, { description: 'The candidate’s own words; replaces them and drops translations.' })
  async saveStatement(@CurrentActor() actor: Actor, @Args('input') input: StatementInput) {
    return toMutationResult(await this.saving.execute(actor, input), toCandidateType);
  }

  @Allow(member)
  @Mutation(() => StatementResult, {
    description: 'A translation made by a person: the candidate or the returning officer.',
  })
  async translateStatement(@CurrentActor() actor: Actor, @Args('input') input: TranslateStatementInput) {
    return toMutationResult(await this.translating.execute(actor, input), toCandidateType);
  }

  @Allow(member)
  @Mutation(() => AskHustingsResult, { description: 'Asks the candidates of one’s own contest, without one’s name.' })
  async askHustingsQuestion(@CurrentActor() actor: Actor, @Args('input') input: AskHustingsInput) {
    return toMutationResult(await this.asking.execute(actor, input), ({ question, styles }) =>
      toHustingsQuestionType(question, styles),
    );
  }

  @Allow(member)
  @Mutation(() => AnswerHustingsResult, { description: 'Answers as a candidate; replaces one’s earlier answer.' })
  async answerHustingsQuestion(@CurrentActor() actor: Actor, @Args('input') input: AnswerHustingsInput) {
    return toMutationResult(await this.answering.execute(actor, input), toHustingsAnswerType);
  }
}
