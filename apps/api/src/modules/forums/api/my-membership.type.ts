import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { RekeyRequestType } from './application.type.ts';
import { MembershipType } from './member.type.ts';

@ObjectType('MyMembership', { description: 'One’s own membership with what concerns its safety.' })
export class MyMembershipType {
  @Field()
  membership: MembershipType;

  @Field(() => [ID], { description: 'Organisations of the panel whose signatures count today.' })
  attestedBy: string[];

  @Field({ description: 'Whether a phrase was set by which you can be known again.' })
  hasPhrase: boolean;

  @Field(() => RekeyRequestType, { nullable: true, description: 'Somebody asked for another key in your place.' })
  rekey: RekeyRequestType | null;

  @Field(() => Int, { description: 'For how many more people you can vouch this year.' })
  voicesLeft: number;
}
