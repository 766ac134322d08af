import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { ConnectionArgs } from '../../../platform/graphql/connection.type.ts';
import type { AttestationPurpose, AttestationState } from '../domain/attestation.ts';
import { AttestationPurposeEnum, AttestationStateEnum } from './attestation.type.ts';

@InputType()
export class MembershipTokenInput {
  @Field(() => ID)
  keyId: string;

  @Field({ description: 'Of RFC 9474, unblinded; base64url.' })
  signature: string;
}

@InputType()
export class ApplicantInput {
  @Field({ description: 'Slug.' })
  forum: string;

  @Field({ description: 'Slug.' })
  constituency: string;

  @Field()
  pseudonym: string;

  @Field({ description: 'Ed25519 public key, base64url.' })
  membershipKey: string;

  @Field({ description: 'By the key over constituency, forum, kind "baraza/join/v1", key and pseudonym; base64url.' })
  signature: string;

  @Field({ defaultValue: '', description: 'By which you can be known again if the key is lost; empty for none.' })
  phrase: string;

  @Field()
  locale: string;
}

@InputType()
export class JoinForumInput extends ApplicantInput {
  @Field({ description: 'Base64url, 32 bytes.' })
  randomizer: string;

  @Field(() => [MembershipTokenInput])
  tokens: MembershipTokenInput[];
}

@InputType()
export class SaveAttestingKeyInput {
  @Field(() => ID)
  constituencyId: string;

  @Field(() => ID)
  organisationId: string;

  @Field({ description: 'SubjectPublicKeyInfo of an RSA key of 2048 bits, base64url.' })
  publicKey: string;

  @Field({ description: 'Sealed in the organisation’s browser; the platform cannot open it.' })
  sealedSecret: string;
}

@InputType()
export class IssueAttestationCodeInput {
  @Field(() => ID)
  constituencyId: string;

  @Field(() => ID)
  organisationId: string;

  @Field(() => AttestationPurposeEnum)
  purpose: AttestationPurpose;

  @Field({ description: 'Base64url, 32 bytes: a slow hash under the organisation’s own secret salt.' })
  personHash: string;
}

@InputType()
export class RequestAttestationInput {
  @Field()
  code: string;

  @Field(() => ID)
  keyId: string;

  @Field({ description: 'Base64url, 256 bytes.' })
  blindedMessage: string;
}

@ArgsType()
export class AttestationsArgs extends ConnectionArgs {
  @Field(() => ID)
  constituencyId: string;

  @Field(() => ID)
  organisationId: string;

  @Field(() => [AttestationStateEnum])
  states: AttestationState[];
}
