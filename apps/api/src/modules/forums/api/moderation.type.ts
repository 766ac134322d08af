import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ConnectionArgs, connectionOf } from '../../../platform/graphql/connection.type.ts';
import type { ModerationView } from '../application/moderation-desk.ts';
import type { ModerationAct, PanelistChoice } from '../domain/moderation.ts';

export const ModerationStateEnum = {
  hidden: 'hidden',
  restored: 'restored',
  upheld: 'upheld',
} as const satisfies Record<ModerationAct['state'], ModerationAct['state']>;
registerEnumType(ModerationStateEnum, { name: 'ModerationState' });

export const PanelistChoiceEnum = {
  restore: 'restore',
  uphold: 'uphold',
} as const satisfies Record<PanelistChoice, PanelistChoice>;
registerEnumType(PanelistChoiceEnum, { name: 'PanelistChoice' });

@ObjectType('PanelistDecision', { description: 'What one of three panelists said, without a name.' })
export class PanelistDecisionType {
  @Field(() => PanelistChoiceEnum)
  choice: PanelistChoice;

  @Field()
  reasons: string;
}

@ObjectType('ModerationAppeal')
export class ModerationAppealType {
  @Field(() => ID)
  id: string;

  hearingForumId: string | null;

  @Field()
  grounds: string;

  @Field(() => Date)
  filedAt: Date;

  @Field(() => Date, { nullable: true, description: 'Null as long as no forum has three panelists who may sit.' })
  decideBy: Date | null;

  @Field(() => Date, { nullable: true })
  decidedAt: Date | null;

  @Field(() => [PanelistDecisionType], { description: 'Reasons of those who decided, once it is decided.' })
  decisions: PanelistDecisionType[];
}

@ObjectType('ModerationAct', { description: 'A text that was taken out of sight, for its author and the moderators.' })
export class ModerationActType {
  @Field(() => ID)
  id: string;

  forumId: string;

  @Field({ description: 'Kind of text, e.g. candidate-statement.' })
  contentKind: string;

  @Field(() => String, { nullable: true })
  text: string | null;

  @Field()
  reason: string;

  @Field(() => ModerationStateEnum)
  state: ModerationAct['state'];

  @Field(() => Date)
  hiddenAt: Date;

  @Field(() => ModerationAppealType, { nullable: true })
  appeal: ModerationAppealType | null;
}

@ObjectType('TextToModerate')
export class TextToModerateType {
  forumId: string;

  @Field()
  text: string;

  @Field()
  hidden: boolean;

  @Field({ description: 'Whether a panel restored exactly these words.' })
  restoredBefore: boolean;
}

export const ModerationActConnection = connectionOf(ModerationActType, 'ModerationAct');

@ArgsType()
export class ModerationActsArgs extends ConnectionArgs {
  @Field(() => ID)
  forumId: string;
}

@InputType()
export class ModerateInput {
  @Field({ description: 'Kind of text, e.g. candidate-statement.' })
  kind: string;

  @Field(() => ID)
  contentId: string;

  @Field({ description: 'The author reads it.' })
  reason: string;
}

@InputType()
export class AppealModerationInput {
  @Field(() => ID)
  actId: string;

  @Field()
  grounds: string;
}

@InputType()
export class DecideAppealInput {
  @Field(() => ID)
  appealId: string;

  @Field(() => PanelistChoiceEnum)
  choice: PanelistChoice;

  @Field({ description: 'The author reads them, without a name.' })
  reasons: string;
}

export function toModerationActType({ act, text, appeal, panel }: ModerationView): ModerationActType {
  const { id, forumId, contentKind, reason, state, hiddenAt } = act;
  const decisions = panel.map(({ choice, reasons }) => ({ choice: choice!, reasons: reasons! }));
  return { id, forumId, contentKind, reason, state, hiddenAt, text, appeal: appeal && { ...appeal, decisions } };
}
