import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { dayOf } from '../../../platform/clock/days.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { ItemView } from '../application/confidential-reader.ts';
import type { JointPapers } from '../application/engagement-side-papers.ts';
import {
  CONFIDENTIAL_REASONS,
  CONFIDENTIAL_STATES,
  type ConfidentialItem,
  type ConfidentialReason,
  type ConfidentialState,
  ITEM_OWNERS,
  type ItemOwner,
} from '../domain/confidential-item.ts';
import type { ExpertRequest } from '../persistence/expert-request.repository.ts';
import { enumOf } from './engagement.type.ts';

export const ConfidentialReasonEnum = enumOf(CONFIDENTIAL_REASONS);
registerEnumType(ConfidentialReasonEnum, { name: 'ConfidentialReason' });
export const ConfidentialStateEnum = enumOf(CONFIDENTIAL_STATES);
registerEnumType(ConfidentialStateEnum, { name: 'ConfidentialState' });
export const ItemOwnerEnum = enumOf(ITEM_OWNERS);
registerEnumType(ItemOwnerEnum, { name: 'ConfidentialItemOwner' });

@ObjectType('ConfidentialItem', { description: 'The stub is public at once; the text when the seal ends.' })
export class ConfidentialItemType {
  @Field(() => ID)
  id: string;

  @Field(() => ItemOwnerEnum)
  owner: ItemOwner;

  @Field({ description: 'Who answers for it: a role, never a name.' })
  ownerRole: string;

  @Field()
  stub: string;

  @Field()
  language: string;

  @Field(() => ConfidentialReasonEnum)
  reason: ConfidentialReason;

  @Field()
  reasonText: string;

  @Field(() => String, { nullable: true, description: 'Null while it is sealed for this person.' })
  text: string | null;

  @Field(() => ConfidentialStateEnum)
  state: ConfidentialState;

  @Field(() => Day)
  sealedOn: string;

  @Field(() => Day, { nullable: true, description: 'The last day of the seal; null for what participants entrusted.' })
  sunsetOn: string | null;

  @Field(() => Day, { nullable: true })
  launchOn: string | null;

  @Field(() => Day, { nullable: true })
  renewedOn: string | null;

  @Field(() => String, { nullable: true })
  renewalReason: string | null;

  @Field(() => String, { nullable: true, description: 'The law that bars its release.' })
  law: string | null;

  @Field(() => Day, { nullable: true })
  releasedOn: string | null;

  @Field({ description: 'Whether promising to keep it would show the text.' })
  mayAccept: boolean;

  @Field()
  isOwn: boolean;
}

@ObjectType('JointMinutes')
export class JointMinutesType {
  @Field(() => ID)
  id: string;

  @Field(() => Day)
  heldOn: string;

  @Field()
  text: string;
}

@ObjectType('JointPapers', { description: 'What several companies together show about their meeting.' })
export class JointPapersType {
  @Field(() => String, { nullable: true })
  antitrustNotice: string | null;

  @Field(() => String, { nullable: true })
  agenda: string | null;

  @Field(() => [JointMinutesType])
  minutes: JointMinutesType[];
}

@ObjectType('ExpertRequest', { description: 'An independent expert, asked for by the forum and paid by the fund.' })
export class ExpertRequestType {
  @Field(() => ID)
  id: string;

  @Field()
  question: string;

  @Field()
  qualification: string;

  @Field(() => Int)
  days: number;

  @Field(() => Day)
  askedOn: string;
}

export function toItemType({ item, text, mayAccept, isOwn }: ItemView): ConfidentialItemType {
  const { id, owner, ownerRole, stub, language, reason, reasonText, state, sealedAt, sunsetOn, launchOn } = item;
  const { renewedOn, renewalReason, law, releasedOn } = item;
  return {
    ...{ id, owner, ownerRole, stub, language, reason, reasonText, text, state, sealedOn: dayOf(sealedAt), sunsetOn },
    ...{ launchOn, renewedOn, renewalReason, law, releasedOn, mayAccept, isOwn },
  };
}

/** After an act of its owner, who always has the text. */
export const toOwnItemType = (item: ConfidentialItem): ConfidentialItemType =>
  toItemType({ item, text: item.text, mayAccept: false, isOwn: true });

/** After the promise to keep it. */
export const toAcceptedItemType = (item: ConfidentialItem): ConfidentialItemType =>
  toItemType({ item, text: item.text, mayAccept: false, isOwn: false });

export const toJointType = ({ terms, minutes }: JointPapers): JointPapersType => ({
  antitrustNotice: terms?.antitrustNotice ?? null,
  agenda: terms?.agenda ?? null,
  minutes: minutes.map(({ id, heldOn, text }) => ({ id, heldOn, text })),
});

export const toExpertType = ({ id, question, qualification, days, askedAt }: ExpertRequest): ExpertRequestType => ({
  ...{ id, question, qualification, days, askedOn: dayOf(askedAt) },
});
