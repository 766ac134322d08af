import { Field, ID, ObjectType } from '@nestjs/graphql';
import {
  IdempotencyKeyReusedProblem,
  InvalidInputProblem,
  mutationResult,
  NotFoundProblem,
  problemType,
  WrongStateProblem,
} from '../../../platform/graphql/problem.type.ts';
import type { InvalidInput, NotFound } from '../../../platform/errors/problems.ts';
import type { ContributeFailure } from '../application/contribute.ts';
import type { EstablishFundFailure } from '../application/establish-fund.ts';
import type { DecideBankTransferFailure } from '../application/decide-bank-transfer.ts';
import type { RecordBankTransferFailure } from '../application/record-bank-transfer.ts';
import { BankTransferType } from './bank-transfer.type.ts';
import { ContributionType } from './contribution.type.ts';
import { FundType } from './fund.type.ts';

export const ContributeResult = mutationResult<ContributeFailure>('ContributeResult', ContributionType, {
  NotFound: NotFoundProblem,
  InvalidInput: InvalidInputProblem,
  IdempotencyKeyReused: IdempotencyKeyReusedProblem,
  RailRefused: problemType('RailRefused', { rail: () => String }),
  ProviderUnavailable: problemType('ProviderUnavailable'),
});

export const RecordBankTransferResult = mutationResult<RecordBankTransferFailure>(
  'RecordBankTransferResult',
  BankTransferType,
  {
    NotFound: NotFoundProblem,
    InvalidInput: InvalidInputProblem,
    AlreadyEntered: problemType('AlreadyEntered'),
  },
);

export const DecideBankTransferResult = mutationResult<DecideBankTransferFailure>(
  'DecideBankTransferResult',
  BankTransferType,
  {
    NotFound: NotFoundProblem,
    WrongState: WrongStateProblem,
    SamePerson: problemType('SamePerson'),
  },
);

@ObjectType('ProposedItem')
export class ProposedItemType {
  @Field(() => ID, { description: 'The item before the board.' })
  itemId: string;
}

export const ProposeTreasuryResult = mutationResult<NotFound | InvalidInput>(
  'ProposeTreasuryResult',
  ProposedItemType,
  {
    NotFound: NotFoundProblem,
    InvalidInput: InvalidInputProblem,
  },
);

export const EstablishFundResult = mutationResult<EstablishFundFailure>('EstablishFundResult', FundType, {
  NotFound: NotFoundProblem,
  InvalidInput: InvalidInputProblem,
  WrongState: WrongStateProblem,
  RolesConflict: problemType('RolesConflict'),
  AlreadyHeld: problemType('AlreadyHeld'),
  RoleDoesNotFit: problemType('RoleDoesNotFit'),
  IdentifierTaken: problemType('IdentifierTaken', { orgId: () => String }),
  SeatRefused: problemType('SeatRefused', { obstacles: () => [String] }),
});
