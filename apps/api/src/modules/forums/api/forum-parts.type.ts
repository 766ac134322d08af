import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Day } from '../../../platform/graphql/scalars.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import type { ForumAppointment, ForumRole } from '../domain/forum-appointment.ts';
import type { PanelOrganisation } from '../domain/forum.ts';
import type { PilotState } from '../domain/pilot.ts';
import type { ModerationCounts } from '../persistence/moderation.repository.ts';

export const ForumRoleEnum = {
  returning_officer: 'returning_officer',
  moderator: 'moderator',
  interviewer: 'interviewer',
  key_holder: 'key_holder',
  scrutineer: 'scrutineer',
  safety_officer: 'safety_officer',
  appeal_panelist: 'appeal_panelist',
} as const satisfies Record<ForumRole, ForumRole>;
registerEnumType(ForumRoleEnum, { name: 'ForumRole' });

export const PilotStepEnum = {
  nothing: 'nothing',
  evaluation: 'evaluation',
  vote: 'vote',
} as const satisfies Record<PilotState['due'], PilotState['due']>;
registerEnumType(PilotStepEnum, { name: 'PilotStep' });

@ObjectType('PanelOrganisation', { description: 'An organisation that attests, or attested, for a constituency.' })
export class PanelOrganisationType {
  organisationId: string;

  @Field(() => Int, { description: 'How many people it may attest for at most.' })
  quota: number;

  @Field(() => Day)
  since: string;

  @Field(() => Day, { nullable: true })
  leftOn: string | null;

  @Field(() => String, { nullable: true })
  leftBecause: string | null;
}

@ObjectType('ForumOffice', { description: 'An office of the forum that somebody holds today; nobody is named.' })
export class ForumOfficeType {
  @Field(() => ID)
  id: string;

  @Field(() => ForumRoleEnum)
  role: ForumRole;

  @Field(() => Day)
  since: string;

  @Field(() => Day, { nullable: true, description: 'First day on which it is over.' })
  until: string | null;
}

@ObjectType('ForumPilot', {
  description: 'A forum runs for a time, is evaluated, and its members vote whether it goes on.',
})
export class ForumPilotType {
  @Field(() => Day)
  from: string;

  @Field(() => Day)
  to: string;

  @Field(() => Day)
  evaluationDueOn: string;

  @Field(() => Day)
  voteDueOn: string;

  @Field()
  begun: boolean;

  @Field(() => PilotStepEnum, { description: 'What should happen next.' })
  due: PilotState['due'];

  @Field()
  overdue: boolean;
}

@ObjectType('ForumEvaluation')
export class ForumEvaluationType {
  @Field(() => ID)
  id: string;

  organisationId: string;

  @Field()
  summary: string;

  @Field(() => String, { nullable: true })
  url: string | null;

  @Field(() => Day)
  evaluatedOn: string;
}

@ObjectType('ModerationCounts', { description: 'How often texts were hidden and what became of it.' })
export class ModerationCountsType {
  @Field(() => Int)
  hidden: number;

  @Field(() => Int)
  appealed: number;

  @Field(() => Int)
  restored: number;

  @Field(() => Int)
  upheld: number;

  @Field(() => Int, { description: 'Appeals without a decision after their first clock ran out.' })
  overdue: number;
}

export function toPanelOrganisationType(organisation: PanelOrganisation): PanelOrganisationType {
  const { organisationId, quota, since, revokedAt, revokedReason } = organisation;
  return {
    organisationId,
    quota,
    since: dayOf(since),
    leftOn: revokedAt && dayOf(revokedAt),
    leftBecause: revokedReason,
  };
}

export function toForumOfficeType({ id, role, startsAt, endsAt }: ForumAppointment): ForumOfficeType {
  return { id, role, since: dayOf(startsAt), until: endsAt && dayOf(endsAt) };
}

export function toForumEvaluationType(evaluation: Evaluation): ForumEvaluationType {
  const { id, organisationId, summary, url, evaluatedOn } = evaluation;
  return { id, organisationId, summary, url, evaluatedOn };
}

export function toModerationCountsType(counts: ModerationCounts | null): ModerationCountsType {
  return counts ?? { hidden: 0, appealed: 0, restored: 0, upheld: 0, overdue: 0 };
}
