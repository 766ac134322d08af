import type {
  ElectionTextsQuery,
  ForumDeskQuery,
  ForumDesksQuery,
  ForumMotionQuery,
  ForumMotionsQuery,
  ModerationLineFragment,
} from '../../generated/graphql.ts';

export type DeskLine = ForumDesksQuery['forumDesks'][number];
export type Desk = NonNullable<ForumDeskQuery['forumDesk']>;
export type MotionLine = ForumMotionsQuery['forumMotions']['edges'][number]['node'];
export type Motion = NonNullable<ForumMotionQuery['forumMotion']>;
export type Act = ModerationLineFragment;
export type TextInSight = ElectionTextsQuery['electionTexts']['edges'][number]['node'];
