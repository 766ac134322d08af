import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { ConnectionArgs, connectionOf } from '../../../platform/graphql/connection.type.ts';

@ObjectType('ElectionText', { description: 'A text of an election that its readers see, for the forum’s moderators.' })
export class ElectionTextType {
  @Field({ description: 'Kind of text as `moderate` takes it, e.g. candidate-statement.' })
  kind: string;

  @Field(() => ID, { description: 'As `moderate` takes it.' })
  contentId: string;

  @Field({ description: 'A statement with all its translations.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'Pseudonym of the candidate; null for a question.' })
  author: string | null;

  @Field()
  writtenAt: Date;

  @Field()
  electionSlug: string;

  @Field()
  electionTitle: string;
}

export const ElectionTextConnection = connectionOf(ElectionTextType, 'ElectionText');

@ArgsType()
export class ElectionTextsArgs extends ConnectionArgs {
  @Field(() => ID)
  forumId: string;
}
