import { Field, ID, InputType } from '@nestjs/graphql';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { ForumRole } from '../domain/forum-appointment.ts';
import type { MotionChoice } from '../domain/motion.ts';
import { CharterContentInput } from './charter.input.ts';
import { ForumRoleEnum } from './forum-parts.type.ts';
import { MotionChoiceEnum, SignatureAnswerEnum } from './motion.type.ts';

@InputType()
export class ProposeForumInput {
  @Field(() => ID, { description: 'The organisation that proposes and thereby signs; it is on one of the panels.' })
  organisationId: string;

  @Field()
  slug: string;

  @Field()
  name: string;

  @Field(() => Day)
  pilotFrom: string;

  @Field(() => Day)
  pilotTo: string;

  @Field(() => CharterContentInput)
  charter: CharterContentInput;

  @Field()
  reasons: string;
}

@InputType()
export class ProposeCharterVersionInput {
  @Field(() => ID)
  forumId: string;

  @Field(() => ID, { nullable: true, description: 'Left out by a representative.' })
  organisationId?: string | null;

  @Field()
  name: string;

  @Field(() => CharterContentInput)
  charter: CharterContentInput;

  @Field()
  reasons: string;
}

@InputType()
export class AppointForumOfficerInput {
  @Field(() => ID)
  forumId: string;

  @Field(() => ID, { nullable: true, description: 'Left out by a representative.' })
  organisationId?: string | null;

  @Field()
  handle: string;

  @Field(() => ForumRoleEnum)
  role: ForumRole;

  @Field(() => Day, { nullable: true, description: 'Last day; until further notice where left out.' })
  endsOn?: string | null;

  @Field()
  reasons: string;
}

@InputType()
export class EndAppointmentInput {
  @Field(() => ID)
  appointmentId: string;

  @Field(() => ID, { nullable: true, description: 'Left out by a representative.' })
  organisationId?: string | null;

  @Field()
  reasons: string;
}

@InputType()
export class NameEvaluatorInput {
  @Field(() => ID)
  forumId: string;

  @Field(() => ID, { nullable: true, description: 'Left out by a representative.' })
  organisationId?: string | null;

  @Field(() => ID, { description: 'The organisation that would evaluate.' })
  evaluatorId: string;

  @Field()
  reasons: string;
}

@InputType()
export class AnswerMotionInput {
  @Field(() => ID)
  motionId: string;

  @Field(() => ID)
  organisationId: string;

  @Field(() => SignatureAnswerEnum)
  answer: 'signed' | 'refused';

  @Field(() => String, { nullable: true, description: 'Needed to refuse.' })
  reason?: string | null;
}

@InputType()
export class VoteOnMotionInput {
  @Field(() => ID)
  motionId: string;

  @Field(() => MotionChoiceEnum)
  choice: MotionChoice;
}

@InputType()
export class RecordEvaluationInput {
  @Field(() => ID)
  forumId: string;

  @Field(() => ID, { description: 'The author, for which the person signs.' })
  organisationId: string;

  @Field()
  summary: string;

  @Field(() => String, { nullable: true })
  url?: string | null;

  @Field(() => Day)
  evaluatedOn: string;
}
