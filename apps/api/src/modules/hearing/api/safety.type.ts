import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { InvalidInput, NotFound } from '../../../platform/errors/problems.ts';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { InvalidInputProblem, mutationResult, NotFoundProblem } from '../../../platform/graphql/problem.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { OpenedReprisal } from '../application/reprisal-desk.ts';
import type { SealedThread } from '../application/sealed-desk.ts';
import type { ReprisalReport, ReprisalState, Urgency } from '../domain/reprisal.ts';
import type { SafetyKey, SealedState } from '../domain/sealed-report.ts';
import { HeardMessageType } from './by-code.type.ts';
import { ReprisalKindEnum, ReprisalStateEnum, SealedAuthorEnum, SealedStateEnum, UrgencyEnum } from './heard.enums.ts';

@ObjectType('ReprisalReport')
export class ReprisalReportType {
  @Field(() => ID)
  id: string;

  forumId: string;

  addresseeId: string | null;

  @Field(() => ReprisalKindEnum)
  kind: string;

  @Field(() => UrgencyEnum)
  urgency: Urgency;

  @Field()
  language: string;

  @Field(() => String, { nullable: true })
  country: string | null;

  @Field(() => ReprisalStateEnum)
  state: ReprisalState;

  @Field(() => Day)
  receivedOn: string;

  @Field(() => Date)
  respondBy: Date;

  @Field(() => Day, { nullable: true })
  respondedOn: string | null;

  @Field()
  isOverdue: boolean;

  @Field(() => Day, { nullable: true })
  closedOn: string | null;
}

export const ReprisalReportConnection = connectionOf(ReprisalReportType, 'ReprisalReport');

export function toReprisalReportType(report: ReprisalReport): ReprisalReportType {
  const { id, forumId, addresseeId, kind, urgency, language, country, state, receivedOn, respondBy } = report;
  const { respondedOn, isOverdue, closedOn } = report;
  return {
    ...{ id, forumId, addresseeId, kind, urgency, language, country, state, receivedOn, respondBy, respondedOn },
    ...{ isOverdue, closedOn },
  };
}

@ObjectType('OpenedReprisal', { description: 'The reporter sees who opened it and on which day.' })
export class OpenedReprisalType {
  @Field()
  report: ReprisalReportType;

  @Field(() => String, { nullable: true })
  text: string | null;

  @Field(() => String, { nullable: true })
  safeContact: string | null;

  @Field(() => [HeardMessageType])
  messages: HeardMessageType[];
}

export const toOpenedReprisalType = ({ report, messages, ...texts }: OpenedReprisal): OpenedReprisalType => ({
  ...{ report: toReprisalReportType(report), ...texts, messages: [...messages] },
});

export const OpenedReprisalResult = mutationResult<NotFound>('OpenedReprisalResult', OpenedReprisalType, {
  NotFound: NotFoundProblem,
});

@ObjectType('SafetyKey', { description: 'Of a forum’s sealed channel.' })
export class SafetyKeyType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'Base64url of an uncompressed P-256 point.' })
  publicKey: string;

  @Field({ description: 'Opens with the passphrase of the forum’s safety officers, in their browsers.' })
  sealedSecret: string;

  @Field(() => Day)
  madeOn: string;

  @Field(() => Day, { nullable: true })
  endedOn: string | null;
}

export const toSafetyKeyType = ({ id, publicKey, sealedSecret, madeOn, endedOn }: SafetyKey): SafetyKeyType => ({
  ...{ id, publicKey: publicKey.toString('base64url'), sealedSecret, madeOn, endedOn },
});

export const SafetyKeyResult = mutationResult<NotFound | InvalidInput>('SafetyKeyResult', SafetyKeyType, {
  ...{ NotFound: NotFoundProblem, InvalidInput: InvalidInputProblem },
});

@ObjectType('SealedMessage')
export class SealedMessageType {
  @Field(() => Int)
  number: number;

  @Field(() => SealedAuthorEnum)
  author: 'reporter' | 'officer';

  @Field(() => ID, { nullable: true })
  keyId: string | null;

  @Field({ description: 'Base64url.' })
  sealed: string;

  @Field(() => Day)
  saidOn: string;
}

@ObjectType('SealedReport', { description: 'What this server keeps and cannot read.' })
export class SealedReportType {
  @Field(() => ID)
  id: string;

  forumId: string;

  @Field(() => ID)
  keyId: string;

  @Field({ description: 'Base64url; to which report it is bound.' })
  reportHash: string;

  @Field(() => String, { nullable: true, description: 'Base64url; null once its time is over.' })
  sealed: string | null;

  @Field({ description: 'Base64url; answers are sealed to it.' })
  replyKey: string;

  @Field()
  language: string;

  @Field(() => SealedStateEnum)
  state: SealedState;

  @Field(() => Day)
  receivedOn: string;

  @Field(() => Day)
  purgeOn: string;

  @Field(() => Date)
  respondBy: Date;

  @Field()
  isOverdue: boolean;

  @Field(() => [SealedMessageType])
  messages: SealedMessageType[];
}

export const SealedReportConnection = connectionOf(SealedReportType, 'SealedReport');

export function toSealedReportType({ report, messages }: SealedThread): SealedReportType {
  const { id, forumId, keyId, codeHash, sealed, replyKey, language, state, receivedOn, purgeOn } = report;
  return {
    ...{ id, forumId, keyId, language, state, receivedOn, purgeOn, respondBy: report.respondBy },
    ...{ reportHash: codeHash.toString('base64url'), replyKey: replyKey.toString('base64url') },
    ...{ sealed: sealed && sealed.toString('base64url'), isOverdue: report.isOverdue },
    messages: messages.map((message) => ({
      ...{ number: message.number, author: message.author, keyId: message.keyId, saidOn: message.saidOn },
      sealed: message.sealed.toString('base64url'),
    })),
  };
}
