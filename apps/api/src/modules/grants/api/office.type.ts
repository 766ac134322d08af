import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('ReviewerChoice', { description: 'Somebody who can be asked to judge an application, or was asked.' })
export class ReviewerChoiceType {
  @Field()
  accountId: string;

  @Field({ description: 'False for who belongs or belonged to the applicant, or is a reviewer no longer.' })
  mayReview: boolean;

  @Field(() => String, { nullable: true, description: 'assigned, submitted or refused; null while not asked.' })
  state: string | null;

  @Field(() => Date, { nullable: true })
  dueAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was handed back.' })
  refusalReason: string | null;

  @Field(() => Int, { description: 'Reviews that this person still has to write, of any application.' })
  openReviews: number;
}
