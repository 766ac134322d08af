import { Field, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import { MoneyType } from '../../../platform/graphql/money.type.ts';

@ObjectType('WaitingItem', { description: 'Something that waits for the person who asks.' })
export class WaitingItemType {
  @Field({ description: 'Stable word, e.g. report-due.' })
  kind: string;

  @Field()
  subjectId: string;

  @Field(() => String, { nullable: true, description: 'The matter in its author’s words.' })
  title: string | null;

  @Field(() => Date, { nullable: true })
  dueAt: Date | null;

  @Field(() => Day, { nullable: true, description: 'The promised day, where it is one.' })
  dueOn?: string | null;

  @Field(() => Date, { nullable: true })
  since: Date | null;

  @Field(() => MoneyType, { nullable: true })
  money?: MoneyType | null;
}

@ObjectType('Notification', { description: 'Something that happened; without content.' })
export class NotificationType {
  @Field()
  id: string;

  @Field({ description: 'Stable word, e.g. award-made.' })
  kind: string;

  @Field()
  subjectId: string;

  @Field()
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  readAt: Date | null;
}

export const NotificationConnection = connectionOf(NotificationType, 'Notification');

@ObjectType('DemoMail')
export class DemoMailType {
  @Field()
  id: string;

  @Field()
  recipient: string;

  @Field()
  subject: string;

  @Field()
  body: string;

  @Field()
  sentAt: Date;
}
