import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import type { ElectionKind, ElectionState } from '../domain/election.ts';
import type { Step } from '../domain/officials.ts';
import { ElectionKindEnum, ElectionStateEnum, ElectionStepEnum } from './election.enums.ts';

@ObjectType('ElectionReservedSeats', { description: 'From minimum to maximum of a style’s seats go to this group.' })
export class ReservedSeatsType {
  @Field()
  name: string;

  @Field(() => Int)
  minimum: number;

  @Field(() => Int)
  maximum: number;
}

@ObjectType('ElectionStyle', { description: 'One contest of an election: a constituency with its own roll and count.' })
export class ElectionStyleType {
  @Field(() => ID)
  id: string;

  electionId: string;
  constituencyId: string;

  @Field({ description: 'The constituency’s short name: the style’s id in manifest, ballots and result.' })
  slug: string;

  @Field()
  title: string;

  @Field(() => Int)
  seats: number;

  @Field({ description: 'scottish, meek, irv or choice.' })
  rule: string;

  @Field(() => Int)
  ranksMaximum: number;

  @Field(() => [ReservedSeatsType])
  reserved: ReservedSeatsType[];

  @Field(() => Int, { nullable: true, description: 'Members on the roll, once it is frozen.' })
  rollSize: number | null;

  @Field(() => String, { nullable: true, description: 'Merkle root over the roll, base64url.' })
  rollRoot: string | null;
}

@ObjectType('ElectionGate', { description: 'Ballots become public only if every style passes.' })
export class PublicationGateType {
  @Field(() => Int)
  castMinimum: number;

  @Field(() => Int)
  uniquePercentMaximum: number;
}

@ObjectType('ElectionIssuer')
export class ElectionIssuerType {
  @Field(() => ID, { description: 'As the manifest calls it.' })
  id: string;

  @Field()
  name: string;

  @Field({
    description: 'Browsers send requests and look-ups to <url>/elections/<election>/<style>/{requests,lookups}.',
  })
  url: string;
}

@ObjectType('ElectionKeyHolder')
export class ElectionKeyHolderType {
  @Field(() => ID, { description: 'As the manifest calls the holder.' })
  id: string;

  @Field({ description: 'SHA-256 of the share, base64url.' })
  shareHash: string;

  @Field(() => Date, { nullable: true, description: 'When the holder confirmed to have the share.' })
  confirmedAt: Date | null;
}

@ObjectType('ElectionWait', {
  description: 'A party that has not done its part yet; the step is tried again by itself.',
})
export class ElectionWaitType {
  @Field(() => ElectionStepEnum)
  step: Step;

  @Field({ description: 'An issuer’s id, or ballot-box.' })
  party: string;

  @Field()
  since: Date;

  @Field(() => Int)
  attempts: number;

  @Field(() => String, { nullable: true })
  lastProblem: string | null;
}

@ObjectType('ElectionTurnout', { description: 'While open, of finished batches only; nobody can be counted in alone.' })
export class ElectionTurnoutType {
  @Field(() => Int, {
    nullable: true,
    description: 'Tokens issued: the lowest count of all issuers. Known from the close on.',
  })
  issuedCount: number | null;

  @Field(() => Int, { description: 'Voting keys that cast.' })
  castKeys: number;

  @Field(() => Int, { description: 'Ballots, replaced ones included.' })
  ballots: number;

  @Field({ description: 'True once the box is closed and nothing can be added.' })
  isFinal: boolean;
}

@ObjectType('Election')
export class ElectionType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'Short name; also the election’s id in the protocol.' })
  slug: string;

  @Field()
  title: string;

  @Field(() => String, { nullable: true, description: 'What is asked, where the kind is QUESTION.' })
  question: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'continue: the answer, Yes or No, lets the forum go on after its pilot or ends it.',
  })
  about: string | null;

  @Field(() => ElectionKindEnum)
  kind: ElectionKind;

  @Field(() => ElectionStateEnum)
  state: ElectionState;

  @Field()
  stateSince: Date;

  forumId: string;

  @Field(() => Date, { nullable: true })
  nominationsOpenAt: Date | null;

  @Field(() => Date, { nullable: true })
  nominationsCloseAt: Date | null;

  @Field()
  opensAt: Date;

  @Field()
  closesAt: Date;

  @Field(() => Date, { nullable: true, description: 'Until when the result can be challenged, once counted.' })
  challengeEndsAt: Date | null;

  @Field(() => Int, { description: 'Other members who must second a nomination.' })
  secondersNeeded: number;

  @Field(() => Int)
  termMonths: number;

  @Field(() => PublicationGateType)
  gate: PublicationGateType;

  @Field({
    description:
      'SHA-256 of the seed of the drawn order, base64url; public since the announcement, and in the transparency log.',
  })
  drawCommitment: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The seed, base64url, once nominations have closed. A style’s order: its candidates by SHA-256("baraza/ballot-order/v1" ‖ 0x00 ‖ seed ‖ style ‖ 0x00 ‖ title), ascending.',
  })
  drawSeed: string | null;

  @Field(() => Int, { nullable: true, description: 'Key holders it takes to open the ballots.' })
  keyHoldersRequired: number | null;

  @Field(() => Int)
  scrutineersRequired: number;

  @Field(() => String, { nullable: true, description: 'SHA-256 of manifestText, base64url.' })
  manifestHash: string | null;

  @Field(() => String, { nullable: true })
  manifestText: string | null;

  @Field(() => Int, { nullable: true, description: 'Place of the manifest’s record in the transparency log.' })
  manifestLogIndex: number | null;

  @Field(() => String, { nullable: true, description: 'The voting page, while votes are taken.' })
  voteUrl: string | null;

  @Field(() => String, { nullable: true, description: 'Canonical JSON, once final.' })
  certificateText: string | null;

  @Field(() => Int, { nullable: true, description: 'Place of the certificate’s record in the transparency log.' })
  resultLogIndex: number | null;

  @Field(() => String, { nullable: true, description: 'Archive for `baraza verify`, once counted.' })
  bundleUrl: string | null;

  @Field(() => String, { nullable: true })
  cancelledReasons: string | null;
}

export const ElectionConnection = connectionOf(ElectionType, 'Election');
