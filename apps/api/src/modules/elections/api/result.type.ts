import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day, JsonScalar } from '../../../platform/graphql/scalars.ts';

@ObjectType('StyleResult', { description: 'cast = superseded + voided + spoilt + blank + valid.' })
export class StyleResultType {
  @Field({ description: 'The style’s slug.' })
  style: string;

  @Field(() => Int)
  cast: number;

  @Field(() => Int)
  superseded: number;

  @Field(() => Int)
  voided: number;

  @Field(() => Int)
  spoilt: number;

  @Field(() => Int)
  blank: number;

  @Field(() => Int)
  valid: number;

  @Field(() => Int, { description: 'Valid or blank ballots whose content nobody else has.' })
  unique: number;

  @Field()
  gatePassed: boolean;

  @Field(() => JsonScalar, {
    description: 'The count in candidate numbers, every stage: docs/protocol/elections.md, 6.5.',
  })
  count: unknown;
}

@ObjectType('ElectionResult', {
  description: 'Signed by the scrutineers and verified; binding once the election is final.',
})
export class ElectionResultType {
  @Field({ description: 'Whether ballots are public: every style passed the gate.' })
  published: boolean;

  @Field(() => [StyleResultType])
  styles: StyleResultType[];

  @Field({ description: 'base64url' })
  boardRoot: string;

  @Field(() => Int)
  boardSize: number;

  @Field({ description: 'base64url' })
  tieSeed: string;

  @Field({ description: 'SHA-256 of resultText, base64url.' })
  resultHash: string;

  @Field({ description: 'result.json as signed.' })
  resultText: string;

  @Field(() => [String], { description: 'Verifier keys of the scrutineers who signed.' })
  signedBy: string[];

  @Field(() => [String], { description: 'Checks that hold, and those withheld because ballots stay closed.' })
  checks: string[];
}

@ObjectType('ElectionChallenge')
export class ElectionChallengeType {
  @Field(() => ID)
  id: string;

  @Field()
  reasons: string;

  @Field()
  filedAt: Date;

  @Field(() => String, { nullable: true, description: 'upheld or dismissed; null while it waits.' })
  outcome: 'upheld' | 'dismissed' | null;

  @Field(() => String, { nullable: true })
  outcomeReasons: string | null;

  @Field(() => Date, { nullable: true })
  decidedAt: Date | null;
}

@ObjectType('RepresentativeSeat')
export class RepresentativeSeatType {
  @Field(() => ID)
  id: string;

  forumId: string;
  constituencyId: string;
  electionId: string;

  @Field()
  pseudonym: string;

  @Field(() => Int)
  seatNumber: number;

  @Field(() => [String])
  reservedGroups: string[];

  @Field({ description: 'election or countback' })
  origin: string;

  @Field(() => Day)
  startsOn: string;

  @Field(() => Day, { description: 'The first day without it.' })
  endsOn: string;

  @Field(() => String, {
    nullable: true,
    description: 'resigned, recalled, removed or left; null while it runs its term.',
  })
  endedReason: string | null;
}
