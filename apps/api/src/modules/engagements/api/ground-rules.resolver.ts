import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { AcceptAntitrustNotice } from '../application/accept-antitrust-notice.ts';
import { DecideCaseByCase } from '../application/decide-case-by-case.ts';
import { JointTermsDesk } from '../application/joint-terms.ts';
import { ProposeGroundRules } from '../application/propose-ground-rules.ts';
import { SignGroundRules } from '../application/sign-ground-rules.ts';
import { TranslateGroundRules } from '../application/translate-ground-rules.ts';
import { companyOrForum, companyWriter, inForum } from '../domain/engagements.permissions.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import { EngagementType, toEngagementType } from './engagement.type.ts';
import {
  ProposeGroundRulesInputType,
  SignGroundRulesInputType,
  TranslateGroundRulesInputType,
} from './engagements.input.ts';
import { EngagementStepResult, SignGroundRulesResult } from './engagements.result.ts';

/** Agreeing on how to deal with one another. */
@Resolver(() => EngagementType)
export class GroundRulesResolver {
  constructor(
    private readonly proposing: ProposeGroundRules,
    private readonly translating: TranslateGroundRules,
    private readonly signing: SignGroundRules,
    private readonly deciding: DecideCaseByCase,
  ) {}

  @Allow(companyOrForum)
  @Mutation(() => EngagementStepResult, {
    description: 'The next version, by either side; the first begins the negotiation.',
  })
  async proposeGroundRules(@CurrentActor() actor: Actor, @Args('input') input: ProposeGroundRulesInputType) {
    return toMutationResult(await this.proposing.execute(actor, input), toEngagementType);
  }

  @Allow(companyOrForum)
  @Mutation(() => EngagementStepResult, {
    description: 'The newest version in another language of the charter, made by a person.',
  })
  async translateGroundRules(@CurrentActor() actor: Actor, @Args('input') input: TranslateGroundRulesInputType) {
    return toMutationResult(await this.translating.execute(actor, input), toEngagementType);
  }

  @Allow(companyOrForum)
  @Mutation(() => SignGroundRulesResult, {
    description:
      'Under exactly the words read; by signatories of each company and more than half of the seated. With the last one it runs.',
  })
  async signGroundRules(@CurrentActor() actor: Actor, @Args('input') input: SignGroundRulesInputType) {
    return toMutationResult(await this.signing.execute(actor, input), toEngagementType);
  }

  @Allow(inForum)
  @Mutation(() => EngagementStepResult, {
    description: 'The forum signs no rules; its people may be heard case by case.',
  })
  async decideCaseByCase(
    @CurrentActor() actor: Actor,
    @Args('engagementId', { type: () => ID }) engagementId: string,
    @Args('caseByCase') caseByCase: boolean,
  ) {
    return toMutationResult(await this.deciding.execute(actor, engagementId, caseByCase), toEngagementType);
  }
}

/** What several companies together must show about their meeting. */
@Resolver(() => EngagementType)
export class JointResolver {
  constructor(
    private readonly joint: JointTermsDesk,
    private readonly accepting: AcceptAntitrustNotice,
  ) {}

  @Allow(companyWriter)
  @Mutation(() => EngagementStepResult, { description: 'By the leading company.' })
  async writeJointTerms(
    @CurrentActor() actor: Actor,
    @Args('engagementId', { type: () => ID }) engagementId: string,
    @Args('antitrustNotice') antitrustNotice: string,
    @Args('agenda') agenda: string,
  ) {
    return toMutationResult(
      await this.joint.writeTerms(actor, engagementId, { antitrustNotice, agenda }),
      toEngagementType,
    );
  }

  @Allow(companyWriter)
  @Mutation(() => EngagementStepResult, { description: 'Each company for itself, before they meet.' })
  async acceptAntitrustNotice(
    @CurrentActor() actor: Actor,
    @Args('engagementId', { type: () => ID }) engagementId: string,
  ) {
    return toMutationResult(await this.accepting.execute(actor, engagementId), toEngagementType);
  }

  @Allow(companyWriter)
  @Mutation(() => EngagementStepResult, { description: 'By the leading company.' })
  async addJointMinutes(
    @CurrentActor() actor: Actor,
    @Args('engagementId', { type: () => ID }) engagementId: string,
    @Args('heldOn', { type: () => Day }) heldOn: string,
    @Args('text') text: string,
  ) {
    return toMutationResult(await this.joint.addMinutes(actor, engagementId, { heldOn, text }), toEngagementType);
  }
}
