import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import {
  InvalidInputProblem,
  mutationResult,
  NotFoundProblem,
  WrongStateProblem,
} from '../../../platform/graphql/problem.type.ts';
import type { JoinFailure } from '../application/join-addressee.ts';
import { MATCH_REASONS, type MatchReason } from '../domain/addressee-join.ts';
import { AddresseeType } from './addressee.type.ts';
import { enumOf } from './engagement.type.ts';

export const MatchReasonEnum = enumOf(MATCH_REASONS);
registerEnumType(MatchReasonEnum, { name: 'AddresseeMatchReason' });

@ObjectType('AddresseeMatch', { description: 'Somebody who was asked before and may be the company that registered.' })
export class AddresseeMatchType {
  addresseeId: string;

  @Field(() => [MatchReasonEnum])
  reasons: readonly MatchReason[];
}

@ObjectType('RegisteredCompany', { description: 'A company of the platform beside whom it may have been before.' })
export class RegisteredCompanyType {
  @Field(() => ID)
  organisationId: string;

  addresseeId: string;

  @Field(() => Date)
  registeredAt: Date;

  @Field({
    description: 'Nothing was asked of it under its own addressee yet: somebody asked before may take its place.',
  })
  isBare: boolean;

  @Field(() => Date, { nullable: true, description: 'When it was joined with whom was asked before.' })
  joinedAt: Date | null;
}

export const RegisteredCompanyConnection = connectionOf(RegisteredCompanyType, 'RegisteredCompany');

export const JoinAddresseeResult = mutationResult<JoinFailure>('JoinAddresseeResult', AddresseeType, {
  ...{ NotFound: NotFoundProblem, InvalidInput: InvalidInputProblem, WrongState: WrongStateProblem },
});
