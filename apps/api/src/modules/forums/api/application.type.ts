import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { ApplicationProgress } from '../application/applications-by-code.ts';
import type { JoinApplication } from '../domain/join-application.ts';
import type { JoiningAppeal } from '../domain/joining-appeal.ts';
import type { RekeyRequest } from '../persistence/rekey.repository.ts';

export const JoinApplicationStateEnum = {
  open: 'open',
  admitted: 'admitted',
  refused: 'refused',
} as const satisfies Record<JoinApplication['state'], JoinApplication['state']>;
registerEnumType(JoinApplicationStateEnum, { name: 'JoinApplicationState' });

export const InterviewOutcomeEnum = { accepted: 'accepted', refused: 'refused' } as const;
registerEnumType(InterviewOutcomeEnum, { name: 'InterviewOutcome' });

export const AppealOutcomeEnum = { upheld: 'upheld', rejected: 'rejected' } as const;
registerEnumType(AppealOutcomeEnum, { name: 'JoiningAppealOutcome' });

@ObjectType('JoinApplication', { description: 'Of somebody for whom members vouch; whoever holds its code sees it.' })
export class JoinApplicationType {
  @Field()
  label: string;

  @Field(() => JoinApplicationStateEnum)
  state: JoinApplication['state'];

  @Field()
  forumName: string;

  @Field()
  constituencyTitle: string;

  @Field(() => Int)
  voices: number;

  @Field(() => Int)
  voicesRequired: number;

  @Field(() => InterviewOutcomeEnum, { nullable: true })
  interviewOutcome: 'accepted' | 'refused' | null;

  @Field(() => String, { nullable: true })
  interviewReasons: string | null;

  @Field(() => Day)
  expiresOn: string;
}

export function toJoinApplicationType({ application, ...progress }: ApplicationProgress): JoinApplicationType {
  const { label, state, interviewOutcome, interviewReasons, expiresOn } = application;
  const { forumName, constituencyTitle, voices, required } = progress;
  return {
    ...{ label, state, interviewOutcome, interviewReasons, expiresOn },
    ...{ forumName, constituencyTitle, voices, voicesRequired: required },
  };
}

@ObjectType('JoinApplicationCode')
export class JoinApplicationCodeType {
  @Field({ description: 'Shown this once; to be given to members who vouch and to the interviewer.' })
  code: string;

  @Field()
  label: string;

  @Field(() => Day)
  expiresOn: string;
}

@ObjectType('RekeyRequest', { description: 'Another key in the place of a lost one.' })
export class RekeyRequestType {
  @Field(() => ID)
  id: string;

  @Field(() => Day)
  requestedOn: string;

  @Field({ description: 'Until then whoever holds the earlier key may object.' })
  effectiveAt: Date;
}

export function toRekeyRequestType({ id, requestedOn, effectiveAt }: RekeyRequest): RekeyRequestType {
  return { id, requestedOn, effectiveAt };
}

@ObjectType('JoiningAppeal', { description: 'Against a refusal to attest, or after a talk. It names nobody.' })
export class JoiningAppealType {
  @Field(() => ID)
  id: string;

  forumId: string;

  @Field()
  refusal: string;

  @Field()
  grounds: string;

  @Field(() => Day)
  filedOn: string;

  @Field(() => AppealOutcomeEnum, { nullable: true })
  outcome: 'upheld' | 'rejected' | null;

  @Field(() => String, { nullable: true })
  reasons: string | null;
}

export function toJoiningAppealType(appeal: JoiningAppeal): JoiningAppealType {
  const { id, forumId, refusal, grounds, filedOn, outcome, reasons } = appeal;
  return { id, forumId, refusal, grounds, filedOn, outcome, reasons };
}

@ObjectType('Recorded', { description: 'Done; the id of what was changed.' })
export class RecordedType {
  @Field(() => ID)
  id: string;
}
