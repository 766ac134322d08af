import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, behindTheDoor } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { toTexts } from '../../engagements/index.ts';
import type { OutcomeOfPoint } from '../../positions/index.ts';
import { ChooseOutcomes } from '../application/choose-outcomes.ts';
import { type MyPoint, MyPoints } from '../application/my-points.ts';
import { OutcomeOrganisations } from '../application/outcome-organisations.ts';
import {
  ChooseOutcomesInput,
  ChooseOutcomesResult,
  MyPointConnection,
  type MyPointType,
  OutcomeChoiceType,
  OutcomeOrganisationType,
  type PointOutcomeType,
} from './outcomes.type.ts';

/** What became of what somebody said. People of companies have no points in a forum (rule M4). */
@Resolver(() => OutcomeChoiceType)
export class OutcomesResolver {
  constructor(
    private readonly points: MyPoints,
    private readonly choosing: ChooseOutcomes,
    private readonly panel: OutcomeOrganisations,
  ) {}

  @Allow(behindTheDoor)
  @Query(() => MyPointConnection, { description: 'What the person who asks has said, newest first.' })
  async myPoints(@CurrentActor() actor: Actor, @Args() page: ConnectionArgs) {
    return toConnection(await this.points.page(actor, page), toMyPointType);
  }

  @Allow(behindTheDoor)
  @Query(() => OutcomeChoiceType)
  outcomeChoice(@CurrentActor() actor: Actor): Promise<OutcomeChoiceType> {
    return this.choosing.of(actor);
  }

  @Allow(behindTheDoor)
  @Query(() => [OutcomeOrganisationType], { description: 'Organisations through which the person can be told.' })
  outcomeOrganisations(@CurrentActor() actor: Actor): Promise<OutcomeOrganisationType[]> {
    return this.panel.of(actor);
  }

  @Allow(behindTheDoor)
  @Mutation(() => ChooseOutcomesResult as never)
  async chooseOutcomes(@CurrentActor() actor: Actor, @Args('input') input: ChooseOutcomesInput) {
    const choice = { ...input, organisationId: input.organisationId ?? null };
    return toMutationResult(await this.choosing.execute(actor, choice), (chosen) => chosen);
  }
}

const toMyPointType = ({ id, kind, text, saidOn, outcomes }: MyPoint): MyPointType => ({
  ...{ id, kind, text, saidOn, outcomes: outcomes.map(toOutcomeType) },
});

const toOutcomeType = (one: OutcomeOfPoint): PointOutcomeType => ({
  positionSlug: one.position.slug,
  positionTitle: toTexts(one.position.titles),
  recommendationNumber: one.recommendationNumber,
  deliveredOn: one.deliveredAt && dayOf(new Date(one.deliveredAt)),
  ...{ answerState: one.answerState, ratingOutcome: one.ratingOutcome },
});
