import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, Public } from '../../../platform/auth/permission.ts';
import { LimitPerSource } from '../../../platform/auth/rate-limit.guard.ts';
import { HOUR_MS } from '../../../platform/clock/clock.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { AnswerContact } from '../application/answer-contact.ts';
import { ContactInbox } from '../application/contact-inbox.ts';
import { WriteToRepresentative } from '../application/write-to-representative.ts';
import type { ContactMessage } from '../domain/contact-message.ts';
import { member } from '../domain/elections.permissions.ts';
import {
  AnswerContactResult,
  ContactMessageConnection,
  ContactMessageType,
  ContactReceiptType,
  WriteToRepresentativeResult,
} from './contact.type.ts';

const toContactMessageType = ({ id, text, sentOn, answer, answeredOn }: ContactMessage): ContactMessageType => ({
  id,
  text,
  sentOn,
  answer,
  answeredOn,
});

/** Writing to a representative without either side learning who the other is. */
@Resolver(() => ContactReceiptType)
export class ContactResolver {
  constructor(
    private readonly writing: WriteToRepresentative,
    private readonly answering: AnswerContact,
    private readonly inbox: ContactInbox,
  ) {}

  @Public()
  @LimitPerSource(5, HOUR_MS)
  @Mutation(() => WriteToRepresentativeResult, { description: 'Needs no account and keeps none.' })
  async writeToRepresentative(@Args('seatId', { type: () => ID }) seatId: string, @Args('text') text: string) {
    return toMutationResult(await this.writing.execute(seatId, text), (code) => ({ code }));
  }

  @Public()
  @LimitPerSource(30, HOUR_MS)
  @Query(() => ContactMessageType, {
    nullable: true,
    description: 'For the writer: the message and its answer, by code.',
  })
  async contactByCode(@Args('code') code: string): Promise<ContactMessageType | null> {
    const found = await this.inbox.byCode(code);
    return found && toContactMessageType(found);
  }

  @Allow(member)
  @Query(() => ContactMessageConnection, {
    description: 'For a representative: messages to one’s own seats, newest first.',
  })
  async contactMessages(@CurrentActor() actor: Actor, @Args() page: ConnectionArgs) {
    return toConnection(await this.inbox.page(actor, page), toContactMessageType);
  }

  @Allow(member)
  @Mutation(() => AnswerContactResult, { description: 'Once for each message.' })
  async answerContactMessage(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('text') text: string,
  ) {
    return toMutationResult(await this.answering.execute(actor, id, text), toContactMessageType);
  }
}
