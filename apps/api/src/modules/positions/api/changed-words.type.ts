import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('ChangedWords', {
  description: 'A clause, amendment or opinion after it was saved, and what its position is now.',
})
export class ChangedWordsType {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'To be sent along with the next change.' })
  version: number;

  @Field()
  text: string;

  @Field(() => ID)
  positionId: string;
}
