import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import { AddStatements } from '../application/add-statements.ts';
import { DraftConsultation } from '../application/draft-consultation.ts';
import { MoveConsultation } from '../application/move-consultation.ts';
import { OwnStatements } from '../application/own-statements.ts';
import { insideForum } from '../domain/consultations.permissions.ts';
import { ConsultationType } from './consultation.type.ts';
import {
  AddStatementsInput,
  ConsultationWordsInput,
  DraftConsultationInput,
  StatementWordsInput,
} from './consultations.input.ts';
import { toManagedType, toStatementType } from './consultations.mapper.ts';
import {
  AddStatementsResult,
  DraftConsultationResult,
  MoveConsultationResult,
  RewriteConsultationResult,
  TranslateStatementWordsResult,
} from './consultations.result.ts';

/** What representatives do: every use case asks whether the person is seated in the forum today. */
@Resolver(() => ConsultationType)
export class HoldingConsultationsResolver {
  constructor(
    private readonly drafting: DraftConsultation,
    private readonly adding: AddStatements,
    private readonly moving: MoveConsultation,
    private readonly translating: OwnStatements,
  ) {}

  @Allow(insideForum)
  @Mutation(() => DraftConsultationResult as never, { description: 'Seen by representatives only until it opens.' })
  async draftConsultation(@CurrentActor() actor: Actor, @Args('input') input: DraftConsultationInput) {
    return toMutationResult(await this.drafting.execute(actor, input), toManagedType);
  }

  @Allow(insideForum)
  @Mutation(() => RewriteConsultationResult as never, { description: 'As long as it is a draft.' })
  async rewriteConsultation(
    @CurrentActor() actor: Actor,
    @Args('slug') slug: string,
    @Args('input') input: ConsultationWordsInput,
  ) {
    return toMutationResult(await this.drafting.rewrite(actor, slug, input), toManagedType);
  }

  @Allow(insideForum)
  @Mutation(() => AddStatementsResult as never, {
    description: 'The forum’s own statements, before members are asked.',
  })
  async addStatements(@CurrentActor() actor: Actor, @Args('input') input: AddStatementsInput) {
    return toMutationResult(await this.adding.execute(actor, input), (statements) => ({
      statements: statements.map(toStatementType),
    }));
  }

  @Allow(insideForum)
  @Mutation(() => TranslateStatementWordsResult as never, { description: 'A translation made by a person.' })
  async translateStatementWords(@CurrentActor() actor: Actor, @Args('input') input: StatementWordsInput) {
    return toMutationResult(await this.translating.translate(actor, input), toStatementType);
  }

  @Allow(insideForum)
  @Mutation(() => MoveConsultationResult as never)
  async openConsultation(@CurrentActor() actor: Actor, @Args('slug') slug: string) {
    return toMutationResult(await this.moving.open(actor, slug), toManagedType);
  }

  @Allow(insideForum)
  @Mutation(() => RewriteConsultationResult as never, { description: 'Members are given more time, never less.' })
  async postponeClosing(
    @CurrentActor() actor: Actor,
    @Args('slug') slug: string,
    @Args('closesOn', { type: () => Day }) closesOn: string,
  ) {
    return toMutationResult(await this.moving.postpone(actor, slug, closesOn), toManagedType);
  }

  @Allow(insideForum)
  @Mutation(() => MoveConsultationResult as never, { description: 'Before its last day; the map is drawn at once.' })
  async closeConsultation(@CurrentActor() actor: Actor, @Args('slug') slug: string) {
    return toMutationResult(await this.moving.close(actor, slug), toManagedType);
  }

  @Allow(insideForum)
  @Mutation(() => MoveConsultationResult as never, { description: 'A draft that will not be asked.' })
  async withdrawConsultation(@CurrentActor() actor: Actor, @Args('slug') slug: string) {
    return toMutationResult(await this.moving.withdraw(actor, slug), toManagedType);
  }

  @Allow(insideForum)
  @Mutation(() => MoveConsultationResult as never, {
    description: 'Groups of members for everybody to read, once a position that came of it is adopted.',
  })
  async publishConsultation(@CurrentActor() actor: Actor, @Args('slug') slug: string) {
    return toMutationResult(await this.moving.publish(actor, slug), toManagedType);
  }
}
