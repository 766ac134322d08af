import { Field, ID, ObjectType } from '@nestjs/graphql';
import { dayOf } from '../../../platform/clock/days.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import { TextInLanguageType } from '../../engagements/index.ts';
import { partsOf } from '../application/answer-parts.ts';
import type { ForumAnswerDesk } from '../application/forum-answer-desk.ts';
import type { AlertHold } from '../persistence/alert.repository.ts';
import type { Hold } from '../persistence/forum-act.repository.ts';
import { AnswerItemType, sideItemType } from './answer-item.type.ts';
import { toAlertType, UrgentAlertType } from './company-answers.type.ts';
import { textsIn } from './texts-in.ts';

@ObjectType('AnswerHold', {
  description: 'The safety officer keeps what became of an item from the public for a time.',
})
export class AnswerHoldType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  itemId: string;

  @Field({ description: 'For safety officers only.' })
  reasons: string;

  @Field(() => Day)
  placedOn: string;

  @Field(() => Day)
  untilOn: string;
}

@ObjectType('AlertHold', {
  description: 'The safety officer keeps what became of an alert out of public records for a time.',
})
export class AlertHoldType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  alertId: string;

  @Field({ description: 'For safety officers only.' })
  reasons: string;

  @Field(() => Day)
  placedOn: string;

  @Field(() => Day)
  untilOn: string;
}

@ObjectType('AnswerPart')
export class AnswerPartType {
  @Field({ description: 'Names the part when a translation is added.' })
  part: string;

  @Field(() => [TextInLanguageType])
  texts: TextInLanguageType[];
}

@ObjectType('AnswerToTranslate', {
  description: 'An answer that came by a link and does not count before every language exists.',
})
export class AnswerToTranslateType {
  @Field(() => ID)
  itemId: string;

  @Field(() => Day, { nullable: true })
  receivedOn: string | null;

  @Field(() => [AnswerPartType])
  parts: AnswerPartType[];
}

@ObjectType('ForumAnswerDesk')
export class ForumAnswerDeskType {
  @Field()
  isRepresentative: boolean;

  @Field()
  isSafetyOfficer: boolean;

  @Field(() => [AnswerItemType])
  items: AnswerItemType[];

  @Field()
  hasMore: boolean;

  @Field(() => [UrgentAlertType])
  alerts: UrgentAlertType[];

  @Field(() => [AnswerHoldType])
  holds: AnswerHoldType[];

  @Field(() => [AlertHoldType])
  alertHolds: AlertHoldType[];

  @Field(() => [AnswerToTranslateType])
  received: AnswerToTranslateType[];
}

export function toHoldType({ id, itemId, reasons, placedAt, untilOn }: Hold): AnswerHoldType {
  return { id, itemId, reasons, placedOn: dayOf(placedAt), untilOn };
}

export function toAlertHoldType({ id, alertId, reasons, placedAt, untilOn }: AlertHold): AlertHoldType {
  return { id, alertId, reasons, placedOn: dayOf(placedAt), untilOn };
}

export function toDeskType(desk: ForumAnswerDesk): ForumAnswerDeskType {
  const { isRepresentative, isSafetyOfficer, items, hasMore, heldIds, alerts, received } = desk;
  return {
    ...{ isRepresentative, isSafetyOfficer, hasMore },
    items: items.map((item) => sideItemType(item, heldIds.has(item.id))),
    alerts: alerts.map(toAlertType),
    holds: desk.holds.map(toHoldType),
    alertHolds: desk.alertHolds.map(toAlertHoldType),
    received: received.map((answer) => ({
      ...{ itemId: answer.itemId, receivedOn: answer.receivedOn },
      parts: partsOf(answer).map(({ part, texts }) => ({ part, texts: textsIn(texts) })),
    })),
  };
}
