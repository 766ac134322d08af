import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Constituency, Forum, ForumState } from '../domain/forum.ts';

export const ForumStateEnum = {
  founding: 'founding',
  active: 'active',
  ended: 'ended',
} as const satisfies Record<ForumState, ForumState>;
registerEnumType(ForumStateEnum, { name: 'ForumState' });

@ObjectType('Forum', { description: 'A body of people affected by technology, who elect their representatives.' })
export class ForumType {
  @Field(() => ID)
  id: string;

  @Field()
  slug: string;

  @Field()
  name: string;

  @Field(() => ForumStateEnum)
  state: ForumState;

  @Field(() => Day)
  pilotFrom: string;

  @Field(() => Day, { description: 'Last day of the pilot, unless the members vote to go on.' })
  pilotTo: string;

  @Field(() => Day, { nullable: true })
  activeSince: string | null;

  @Field(() => Day, { nullable: true })
  endedOn: string | null;
}

@ObjectType('Constituency', { description: 'A part of a forum that elects its own seats and has its own panel.' })
export class ConstituencyType {
  @Field(() => ID)
  id: string;

  forumId: string;

  @Field()
  slug: string;

  @Field()
  title: string;

  @Field(() => Int, { description: 'n: every organisation that was ever on the panel.' })
  panelSize: number;

  @Field(() => Int, { description: 'k: how many organisations must attest; 2k > n.' })
  panelRequired: number;
}

export const ForumConnection = connectionOf(ForumType, 'Forum');

export function toForumType(forum: Forum): ForumType {
  const { id, slug, name, state, pilotFrom, pilotTo, activatedAt, endedAt } = forum;
  return {
    ...{ id, slug, name, state, pilotFrom, pilotTo },
    activeSince: activatedAt && dayOf(activatedAt),
    endedOn: endedAt && dayOf(endedAt),
  };
}

export function toConstituencyType(constituency: Constituency): ConstituencyType {
  const { id, forumId, slug, title, panelSize, panelRequired } = constituency;
  return { id, forumId, slug, title, panelSize, panelRequired };
}
