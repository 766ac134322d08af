import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ForumStanding } from '../application/forum-standings.ts';
import type { ForumRole } from '../domain/forum-appointment.ts';
import { ForumRoleEnum } from './forum-parts.type.ts';
import { ForumType, toForumType } from './forum.type.ts';
import type { Forum } from '../domain/forum.ts';

@ObjectType('ForumStanding', { description: 'What the person who asks has to do with a forum.' })
export class ForumStandingType {
  @Field(() => [ID], { description: 'Own organisations for which the person signs here.' })
  signsFor: string[];

  @Field(() => [ID], { description: 'Own organisations that have to do with the forum.' })
  organisationIds: string[];

  @Field(() => String, { nullable: true, description: 'Pseudonym of the person as a seated representative.' })
  representative: string | null;

  @Field(() => [ForumRoleEnum])
  roles: ForumRole[];
}

@ObjectType('ForumDesk', { description: 'A forum as it is from inside.' })
export class ForumDeskType {
  @Field(() => ID)
  id: string;

  @Field(() => ForumType)
  forum: ForumType;

  @Field(() => ForumStandingType)
  standing: ForumStandingType;
}

@ObjectType('ForumAppointment', { description: 'An office of a forum that the person who asks holds.' })
export class ForumAppointmentType {
  @Field(() => ID)
  id: string;

  forumId: string;

  @Field(() => ForumRoleEnum)
  role: ForumRole;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => Date, { nullable: true })
  endsAt: Date | null;
}

export function toForumDeskType(forum: Forum, standing: ForumStanding): ForumDeskType {
  const { signsFor, organisationIds, representative, roles } = standing;
  return {
    id: forum.id,
    forum: toForumType(forum),
    standing: {
      ...{ signsFor: [...signsFor], organisationIds: [...organisationIds], roles: [...roles] },
      representative: representative?.pseudonym ?? null,
    },
  };
}
