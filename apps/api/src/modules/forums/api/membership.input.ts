import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { Finding } from '../domain/attestation-audit.ts';
import { FindingEnum, MandateKindEnum } from './joining.type.ts';
import { MembershipTokenInput } from './member.input.ts';
import { MemberKindEnum } from './member.type.ts';

@InputType()
export class AddAttestationsInput {
  @Field({ description: 'Base64url, 32 bytes.' })
  randomizer: string;

  @Field(() => [MembershipTokenInput])
  tokens: MembershipTokenInput[];
}

@InputType()
export class RequestRekeyInput extends AddAttestationsInput {
  @Field({ description: 'Slug.' })
  forum: string;

  @Field()
  pseudonym: string;

  @Field()
  phrase: string;

  @Field({ description: 'Ed25519 public key, base64url.' })
  newKey: string;

  @Field({ description: 'By the new key over forum, kind "baraza/rekey/v1", newKey and pseudonym; base64url.' })
  signature: string;
}

@InputType()
export class RecordInterviewInput {
  @Field()
  code: string;

  @Field()
  accepted: boolean;

  @Field()
  reasons: string;
}

@InputType()
export class DecideJoiningAppealInput {
  @Field(() => ID)
  appealId: string;

  @Field()
  upheld: boolean;

  @Field()
  reasons: string;
}

@InputType()
export class RevokeAttestingOrganisationInput {
  @Field(() => ID)
  constituencyId: string;

  @Field(() => ID)
  organisationId: string;

  @Field()
  reasons: string;
}

@InputType()
export class OpenAttestationAuditInput {
  @Field(() => ID)
  constituencyId: string;

  @Field(() => ID)
  organisationId: string;

  @Field(() => Int, { description: '1 to 100.' })
  sampleSize: number;
}

@InputType()
export class RecordAuditFindingInput {
  @Field(() => ID)
  auditId: string;

  @Field(() => Int)
  place: number;

  @Field(() => FindingEnum)
  finding: Finding;
}

@InputType()
export class AdmitByOfficerInput {
  @Field(() => MemberKindEnum, { description: 'proxy or expert.' })
  kind: 'proxy' | 'expert';

  @Field(() => ID)
  organisationId: string;

  @Field({ description: 'What the person’s browser wrote: BJR1.…' })
  request: string;
}

@InputType()
export class RecordMandateInput {
  @Field(() => ID)
  constituencyId: string;

  @Field(() => ID)
  organisationId: string;

  @Field(() => MandateKindEnum)
  kind: 'proxy' | 'union';

  @Field()
  represents: string;

  @Field()
  decidedHow: string;

  @Field(() => Day)
  startsOn: string;

  @Field(() => Day)
  endsOn: string;
}
