import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { Admission, Member, MemberKind, MemberState } from '../domain/member.ts';

export const MemberKindEnum = {
  affected: 'affected',
  proxy: 'proxy',
  expert: 'expert',
} as const satisfies Record<MemberKind, MemberKind>;
registerEnumType(MemberKindEnum, { name: 'MemberKind' });

export const MemberStateEnum = {
  active: 'active',
  lapsed: 'lapsed',
  ended: 'ended',
} as const satisfies Record<MemberState, MemberState>;
registerEnumType(MemberStateEnum, { name: 'MemberState' });

export const AdmissionEnum = {
  panel: 'panel',
  vouching: 'vouching',
  founding: 'founding',
  officer: 'officer',
} as const satisfies Record<Admission, Admission>;
registerEnumType(AdmissionEnum, { name: 'Admission' });

@ObjectType('Membership', { description: 'One’s own membership of one forum; nobody else can read it.' })
export class MembershipType {
  @Field(() => ID)
  id: string;

  forumId: string;

  constituencyId: string;

  organisationId: string | null;

  @Field()
  pseudonym: string;

  @Field(() => MemberKindEnum)
  kind: MemberKind;

  @Field(() => MemberStateEnum)
  state: MemberState;

  @Field(() => AdmissionEnum)
  admittedBy: Admission;

  @Field(() => Day)
  joinedOn: string;

  @Field(() => Day, { nullable: true, description: 'Last day on which a lapsed membership can be mended.' })
  lapseUntil: string | null;

  @Field(() => String, { nullable: true, description: 'Public half of the membership key, base64url.' })
  membershipKey: string | null;
}

export function toMembershipType(member: Member): MembershipType {
  const { id, forumId, constituencyId, organisationId, pseudonym, kind, state, admittedBy, joinedOn } = member;
  return {
    ...{ id, forumId, constituencyId, organisationId, pseudonym, kind, state, admittedBy, joinedOn },
    lapseUntil: member.lapseUntil,
    membershipKey: member.membershipKey?.toString('base64url') ?? null,
  };
}

@ObjectType('MemberAdmitted', { description: 'Nobody is signed in by it: the key opens the account.' })
export class MemberAdmittedType {
  @Field(() => ID)
  memberId: string;

  @Field()
  pseudonym: string;
}

export function toMemberAdmittedType({ id, pseudonym }: Member): MemberAdmittedType {
  return { memberId: id, pseudonym };
}
