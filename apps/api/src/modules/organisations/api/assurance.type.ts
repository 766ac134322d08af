import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Day, JsonScalar } from '../../../platform/graphql/scalars.ts';
import type { Screening, Vetting } from '../domain/assurance.ts';
import { type DueDiligencePack, isComplete } from '../domain/due-diligence-pack.ts';

export const VettingOutcomeEnum = { passed: 'passed', failed: 'failed' } as const;
export const ScreeningOutcomeEnum = { clear: 'clear', match: 'match' } as const;
registerEnumType(VettingOutcomeEnum, { name: 'VettingOutcome' });
registerEnumType(ScreeningOutcomeEnum, { name: 'ScreeningOutcome' });

@ObjectType('Vetting')
export class VettingType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  organisationId: string;

  @Field(() => VettingOutcomeEnum)
  outcome: Vetting['outcome'];

  @Field()
  evidence: string;

  @Field(() => Day, { description: 'Last day on which it counts.' })
  expiresOn: string;

  @Field()
  vettedAt: Date;

  vettedBy: string;
}

@ObjectType('Screening')
export class ScreeningType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  organisationId: string;

  @Field(() => ScreeningOutcomeEnum)
  outcome: Screening['outcome'];

  @Field(() => [String])
  lists: string[];

  @Field()
  evidence: string;

  @Field(() => Day, { description: 'Last day on which it counts.' })
  expiresOn: string;

  @Field()
  screenedAt: Date;

  screenedBy: string;
}

@ObjectType('DueDiligencePack', { description: 'What an organisation says about itself, by question.' })
export class DueDiligencePackType {
  @Field(() => ID)
  organisationId: string;

  @Field(() => Int)
  version: number;

  @Field(() => JsonScalar, { description: 'Text by question.' })
  answers: object;

  @Field({ description: 'Whether every question is answered.' })
  complete: boolean;

  @Field()
  savedAt: Date;

  savedBy: string;
}

@ObjectType('AssuranceRecord', { description: 'What officers found out about an organisation, newest first.' })
export class AssuranceRecordType {
  @Field(() => ID)
  id: string;

  @Field(() => [VettingType])
  vettings: VettingType[];

  @Field(() => [ScreeningType])
  screenings: ScreeningType[];
}

export function toScreeningType(screening: Screening): ScreeningType {
  const { expiresAt, lists, ...facts } = screening;
  // The moment of expiry is the midnight after the last day.
  const expiresOn = new Date(expiresAt.getTime() - 1).toISOString().slice(0, 10);
  return { ...facts, lists: [...lists], expiresOn };
}

export function toDueDiligencePackType(pack: DueDiligencePack): DueDiligencePackType {
  return { ...pack, complete: isComplete(pack.answers) };
}
