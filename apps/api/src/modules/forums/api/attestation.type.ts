import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { HeldAttestation } from '../application/attestation-by-code.ts';
import type { AttestingRoom } from '../application/attesting-rooms.ts';
import type { IssuedCode } from '../application/issue-attestation-code.ts';
import type { Attestation, AttestationPurpose, AttestationState, AttestingKey } from '../domain/attestation.ts';
import { dayOf } from '../../../platform/clock/days.ts';

export const AttestationStateEnum = {
  issued: 'issued',
  requested: 'requested',
  signed: 'signed',
  refused: 'refused',
} as const satisfies Record<AttestationState, AttestationState>;
registerEnumType(AttestationStateEnum, { name: 'AttestationState' });

export const AttestationPurposeEnum = {
  join: 'join',
  rekey: 'rekey',
} as const satisfies Record<AttestationPurpose, AttestationPurpose>;
registerEnumType(AttestationPurposeEnum, { name: 'AttestationPurpose' });

@ObjectType('AttestingKey', { description: 'Its private half is sealed by the organisation’s passphrase.' })
export class AttestingKeyType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'SubjectPublicKeyInfo, base64url.' })
  publicKey: string;

  @Field()
  sealedSecret: string;

  @Field(() => Day)
  madeOn: string;
}

export function toAttestingKeyType({ id, publicKey, sealedSecret, madeOn }: AttestingKey): AttestingKeyType {
  return { id, publicKey: Buffer.from(publicKey).toString('base64url'), sealedSecret, madeOn };
}

@ObjectType('AttestingRoom', { description: 'A place of one of your organisations on a panel.' })
export class AttestingRoomType {
  constituencyId: string;

  organisationId: string;

  @Field(() => Int)
  quota: number;

  @Field(() => Int, { description: 'People who were refused do not count.' })
  used: number;

  @Field(() => Int)
  waiting: number;

  @Field(() => Int)
  signed: number;

  @Field(() => AttestingKeyType, { nullable: true })
  key: AttestingKeyType | null;

  @Field(() => Day, { nullable: true })
  revokedOn: string | null;

  @Field(() => String, { nullable: true })
  revokedReason: string | null;
}

export function toAttestingRoomType({ seat, key, counts }: AttestingRoom): AttestingRoomType {
  return {
    constituencyId: seat.constituencyId,
    organisationId: seat.organisationId,
    quota: seat.quota,
    used: counts.issued + counts.requested + counts.signed,
    waiting: counts.requested,
    signed: counts.signed,
    key: key && toAttestingKeyType(key),
    revokedOn: seat.revokedAt && dayOf(seat.revokedAt),
    revokedReason: seat.revokedReason,
  };
}

@ObjectType('Attestation', { description: 'As the organisation sees it: by the first group of its code.' })
export class AttestationType {
  @Field(() => ID)
  id: string;

  @Field()
  label: string;

  @Field(() => AttestationStateEnum)
  state: AttestationState;

  @Field(() => AttestationPurposeEnum)
  purpose: AttestationPurpose;

  @Field(() => Day, { nullable: true })
  expiresOn: string | null;

  @Field(() => ID, { nullable: true })
  keyId: string | null;

  @Field(() => String, { nullable: true, description: 'What is to be signed, base64url. It tells nothing.' })
  blindedMessage: string | null;

  @Field(() => String, { nullable: true })
  refusal: string | null;
}

export const AttestationConnection = connectionOf(AttestationType, 'Attestation');

export function toAttestationType(attestation: Attestation): AttestationType {
  const { id, label, state, purpose, expiresOn, keyId, refusal } = attestation;
  const blindedMessage = state === 'requested' ? (attestation.blindedMessage?.toString('base64url') ?? null) : null;
  return { id, label, state, purpose, expiresOn, keyId, refusal, blindedMessage };
}

@ObjectType('IssuedAttestationCode')
export class IssuedAttestationCodeType implements IssuedCode {
  @Field(() => ID)
  id: string;

  @Field({ description: 'Shown this once.' })
  code: string;

  @Field()
  label: string;

  @Field(() => Day)
  expiresOn: string;

  @Field({ description: 'Whether an earlier code of the same person is good no longer.' })
  replacedEarlier: boolean;
}

@ObjectType('HeldAttestation', { description: 'What whoever holds a code may know of it.' })
export class HeldAttestationType {
  organisationId: string;

  @Field()
  label: string;

  @Field()
  forumSlug: string;

  @Field()
  constituencySlug: string;

  @Field(() => AttestationPurposeEnum)
  purpose: AttestationPurpose;

  @Field(() => AttestationStateEnum)
  state: AttestationState;

  @Field(() => Day, { nullable: true })
  expiresOn: string | null;

  @Field(() => ID, { nullable: true, description: 'Null while the organisation has no key.' })
  keyId: string | null;

  @Field(() => String, { nullable: true, description: 'SubjectPublicKeyInfo, base64url.' })
  publicKey: string | null;

  @Field(() => String, { nullable: true, description: 'Base64url, once signed.' })
  blindSignature: string | null;

  @Field(() => String, { nullable: true })
  refusal: string | null;
}

export function toHeldAttestationType({ attestation, constituency, forum, key }: HeldAttestation): HeldAttestationType {
  const { organisationId, label, purpose, state, expiresOn, refusal, blindSignature } = attestation;
  return {
    ...{ organisationId, label, purpose, state, expiresOn, refusal },
    forumSlug: forum.slug,
    constituencySlug: constituency.slug,
    keyId: key?.id ?? null,
    publicKey: key && Buffer.from(key.publicKey).toString('base64url'),
    blindSignature: blindSignature?.toString('base64url') ?? null,
  };
}
