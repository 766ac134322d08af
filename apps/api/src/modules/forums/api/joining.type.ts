import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { keyFingerprint } from '@baraza/membership';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { JoiningView } from '../application/joining-reader.ts';
import type { JoiningConstituency } from '../application/panel-history.ts';
import type { AttestationAudit, Finding } from '../domain/attestation-audit.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Mandate } from '../domain/mandate.ts';
import { ConstituencyType, ForumType, toConstituencyType, toForumType } from './forum.type.ts';

export const FindingEnum = {
  confirmed: 'confirmed',
  not_confirmed: 'not_confirmed',
  not_reached: 'not_reached',
} as const satisfies Record<Finding, Finding>;
registerEnumType(FindingEnum, { name: 'AuditFinding' });

export const MandateKindEnum = { proxy: 'proxy', union: 'union' } as const;
registerEnumType(MandateKindEnum, { name: 'MandateKind' });

@ObjectType('PanelSeat', { description: 'An organisation that attests, or attested, for a constituency.' })
export class PanelSeatType {
  @Field(() => ID)
  organisationId: string;

  @Field(() => Day)
  since: string;

  @Field(() => Int)
  quota: number;

  @Field(() => String, { nullable: true, description: 'First digits of its public key’s hash; null without a key.' })
  keyFingerprint: string | null;

  @Field(() => Day, { nullable: true })
  revokedOn: string | null;

  @Field(() => String, { nullable: true })
  revokedReason: string | null;
}

@ObjectType('AttestationAudit', { description: 'What a random sample of an organisation’s attestations showed.' })
export class AttestationAuditType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  organisationId: string;

  @Field(() => Int)
  population: number;

  @Field(() => Int)
  sampled: number;

  @Field(() => Int)
  confirmed: number;

  @Field(() => Int)
  notConfirmed: number;

  @Field(() => Int)
  notReached: number;

  @Field(() => Day)
  openedOn: string;

  @Field(() => Day, { nullable: true })
  closedOn: string | null;

  @Field(() => String, { nullable: true })
  summary: string | null;
}

@ObjectType('Mandate', { description: 'A proxy or a union holds a seat for people who cannot appear.' })
export class MandateType {
  @Field(() => ID)
  id: string;

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

  @Field(() => Day, { nullable: true })
  revokedOn: string | null;

  @Field(() => String, { nullable: true })
  revokedReason: string | null;
}

@ObjectType('JoiningConstituency')
export class JoiningConstituencyType {
  @Field()
  constituency: ConstituencyType;

  @Field(() => [PanelSeatType])
  panel: PanelSeatType[];

  @Field(() => [AttestationAuditType])
  audits: AttestationAuditType[];

  @Field(() => [MandateType])
  mandates: MandateType[];
}

@ObjectType('Joining', { description: 'How one joins a forum, and who attests there. Public.' })
export class JoiningType {
  @Field()
  forum: ForumType;

  @Field(() => Int, { description: 'Members who must vouch for somebody whom no panel attests.' })
  vouchersRequired: number;

  @Field(() => [JoiningConstituencyType])
  constituencies: JoiningConstituencyType[];
}

export function toJoiningType({ forum, vouchersRequired, constituencies }: JoiningView): JoiningType {
  return { forum: toForumType(forum), vouchersRequired, constituencies: constituencies.map(toJoiningConstituency) };
}

function toJoiningConstituency(place: JoiningConstituency): JoiningConstituencyType {
  return {
    constituency: toConstituencyType(place.constituency),
    panel: place.panel.map((seat) => ({
      ...{ organisationId: seat.organisationId, since: dayOf(seat.since), quota: seat.quota },
      keyFingerprint: seat.key && keyFingerprint(seat.key.publicKey),
      revokedOn: seat.revokedAt && dayOf(seat.revokedAt),
      revokedReason: seat.revokedReason,
    })),
    audits: place.audits.map(toAttestationAuditType),
    mandates: place.mandates.map(toMandateType),
  };
}

export function toMandateType(mandate: Mandate): MandateType {
  return mandate;
}

/** Numbers only: which codes were drawn is between the safety officer and the organisation. */
export function toAttestationAuditType({ samples, ...audit }: AttestationAudit): AttestationAuditType {
  const count = (finding: Finding) => samples.filter(({ outcome }) => outcome === finding).length;
  return {
    ...audit,
    sampled: samples.length,
    confirmed: count('confirmed'),
    notConfirmed: count('not_confirmed'),
    notReached: count('not_reached'),
  };
}
