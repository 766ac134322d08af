import { Field, ObjectType } from '@nestjs/graphql';
import { TextInLanguageType } from '../../engagements/index.ts';

@ObjectType('PublishedConsultation', { description: 'A consultation whose map its forum has published.' })
export class PublishedConsultationType {
  @Field()
  slug: string;

  @Field(() => [TextInLanguageType])
  title: TextInLanguageType[];
}
