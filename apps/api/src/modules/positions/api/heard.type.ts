import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';

@ObjectType('HeardPoint', { description: 'Something that was said in the forum, without whoever said it.' })
export class HeardPointType {
  @Field(() => ID)
  id: string;

  @Field()
  text: string;

  @Field(() => String, { nullable: true })
  language: string | null;

  @Field(() => Day)
  saidOn: string;
}

export const HeardPointConnection = connectionOf(HeardPointType, 'HeardPoint');
