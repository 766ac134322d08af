import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { InvalidInput, NotFound } from '../../../platform/errors/problems.ts';
import {
  InvalidInputProblem,
  mutationResult,
  NotFoundProblem,
  problemType,
} from '../../../platform/graphql/problem.type.ts';
import type { AnswerRoleOfferFailure } from '../application/answer-role-offer.ts';
import type { OfferRoleFailure } from '../application/offer-role.ts';
import type { RegisterOrganisationFailure } from '../application/register-organisation.ts';
import type { IdentifierTaken, LastSignatory, PackChanged } from '../domain/organisation.errors.ts';
import { DueDiligencePackType, ScreeningType, VettingType } from './assurance.type.ts';
import { OrganisationType } from './organisation.type.ts';
import { RoleAssignmentType, RoleOfferType } from './organisation-room.type.ts';

const RolesConflictProblem = problemType('RolesConflict');
const AlreadyHeldProblem = problemType('AlreadyHeld');
const RoleDoesNotFitProblem = problemType('RoleDoesNotFit');
const IdentifierTakenProblem = problemType('IdentifierTaken', { orgId: () => String });
const LastSignatoryProblem = problemType('LastSignatory');
const PackChangedProblem = problemType('PackChanged', { version: () => Int });

@ObjectType('IdentifierAdded')
export class IdentifierAddedType {
  @Field(() => ID)
  organisationId: string;

  @Field()
  orgId: string;
}

export const RegisterOrganisationResult = mutationResult<RegisterOrganisationFailure>(
  'RegisterOrganisationResult',
  OrganisationType,
  {
    InvalidInput: InvalidInputProblem,
    IdentifierTaken: IdentifierTakenProblem,
    RolesConflict: RolesConflictProblem,
    AlreadyHeld: AlreadyHeldProblem,
    RoleDoesNotFit: RoleDoesNotFitProblem,
  },
);

export const AddIdentifierResult = mutationResult<NotFound | InvalidInput | IdentifierTaken>(
  'AddIdentifierResult',
  IdentifierAddedType,
  {
    NotFound: NotFoundProblem,
    InvalidInput: InvalidInputProblem,
    IdentifierTaken: IdentifierTakenProblem,
  },
);

export const OfferRoleResult = mutationResult<OfferRoleFailure>('OfferRoleResult', RoleOfferType, {
  NotFound: NotFoundProblem,
  InvalidInput: InvalidInputProblem,
  RoleDoesNotFit: RoleDoesNotFitProblem,
});

export const WithdrawRoleOfferResult = mutationResult<NotFound>('WithdrawRoleOfferResult', RoleOfferType, {
  NotFound: NotFoundProblem,
});

export const AnswerRoleOfferResult = mutationResult<AnswerRoleOfferFailure>('AnswerRoleOfferResult', RoleOfferType, {
  NotFound: NotFoundProblem,
  RolesConflict: RolesConflictProblem,
  AlreadyHeld: AlreadyHeldProblem,
  RoleDoesNotFit: RoleDoesNotFitProblem,
});

export const EndRoleResult = mutationResult<NotFound | LastSignatory>('EndRoleResult', RoleAssignmentType, {
  NotFound: NotFoundProblem,
  LastSignatory: LastSignatoryProblem,
});

export const VetOrganisationResult = mutationResult<NotFound | InvalidInput>('VetOrganisationResult', VettingType, {
  NotFound: NotFoundProblem,
  InvalidInput: InvalidInputProblem,
});

export const ScreenOrganisationResult = mutationResult<NotFound | InvalidInput>(
  'ScreenOrganisationResult',
  ScreeningType,
  {
    NotFound: NotFoundProblem,
    InvalidInput: InvalidInputProblem,
  },
);

export const SaveDueDiligencePackResult = mutationResult<NotFound | InvalidInput | PackChanged>(
  'SaveDueDiligencePackResult',
  DueDiligencePackType,
  { NotFound: NotFoundProblem, InvalidInput: InvalidInputProblem, PackChanged: PackChangedProblem },
);
