import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { InvalidInput, NotFound, WrongState } from '../../../platform/errors/problems.ts';
import {
  InvalidInputProblem,
  mutationResult,
  NotFoundProblem,
  problemType,
  WrongStateProblem,
} from '../../../platform/graphql/problem.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { AdmitByOfficerFailure } from '../application/admit-by-officer.ts';
import type { ApplyByVouchingFailure } from '../application/apply-by-vouching.ts';
import type { FileJoiningAppealFailure } from '../application/joining-appeals.ts';
import type { RecordInterviewFailure } from '../application/record-interview.ts';
import type { RequestRekeyFailure } from '../application/request-rekey.ts';
import type { VouchFailure } from '../application/vouch.ts';
import type { AttestationsMissing } from '../domain/joining.errors.ts';
import {
  JoinApplicationCodeType,
  JoinApplicationType,
  JoiningAppealType,
  RecordedType,
  RekeyRequestType,
} from './application.type.ts';
import { MandateType } from './joining.type.ts';
import {
  AttestationsMissingProblem,
  KeyInUseProblem,
  OnFrozenRollProblem,
  PseudonymTakenProblem,
  SignatureInvalidProblem,
} from './member.result.ts';
import { MemberAdmittedType, MembershipType } from './member.type.ts';

const RekeyRefusedProblem = problemType('RekeyRefused');
const VouchingLimitProblem = problemType('VouchingLimit');

@ObjectType('PanelRevocation', { description: 'Nobody learns whose memberships have to be mended.' })
export class PanelRevocationType {
  @Field(() => ID)
  organisationId: string;

  @Field(() => Int)
  lapsed: number;

  @Field(() => Day)
  lapseUntil: string;
}

export const AddAttestationsResult = mutationResult<NotFound | AttestationsMissing>(
  'AddAttestationsResult',
  MembershipType,
  { NotFound: NotFoundProblem, AttestationsMissing: AttestationsMissingProblem },
);

export const RequestRekeyResult = mutationResult<RequestRekeyFailure>('RequestRekeyResult', RekeyRequestType, {
  RekeyRefused: RekeyRefusedProblem,
  AttestationsMissing: AttestationsMissingProblem,
  OnFrozenRoll: OnFrozenRollProblem,
  WrongState: WrongStateProblem,
});

export const ObjectToRekeyResult = mutationResult<NotFound>('ObjectToRekeyResult', RecordedType, {
  NotFound: NotFoundProblem,
});

export const ApplyByVouchingResult = mutationResult<ApplyByVouchingFailure>(
  'ApplyByVouchingResult',
  JoinApplicationCodeType,
  {
    NotFound: NotFoundProblem,
    InvalidInput: InvalidInputProblem,
    KeyInUse: KeyInUseProblem,
    SignatureInvalid: SignatureInvalidProblem,
  },
);

export const VouchResult = mutationResult<VouchFailure>('VouchResult', JoinApplicationType, {
  NotFound: NotFoundProblem,
  WrongState: WrongStateProblem,
  VouchingLimit: VouchingLimitProblem,
  PseudonymTaken: PseudonymTakenProblem,
  KeyInUse: KeyInUseProblem,
});

export const RecordInterviewResult = mutationResult<RecordInterviewFailure>(
  'RecordInterviewResult',
  JoinApplicationType,
  {
    NotFound: NotFoundProblem,
    InvalidInput: InvalidInputProblem,
    WrongState: WrongStateProblem,
    PseudonymTaken: PseudonymTakenProblem,
    KeyInUse: KeyInUseProblem,
  },
);

export const FileJoiningAppealResult = mutationResult<FileJoiningAppealFailure>(
  'FileJoiningAppealResult',
  RecordedType,
  { NotFound: NotFoundProblem, InvalidInput: InvalidInputProblem, WrongState: WrongStateProblem },
);

export const DecideJoiningAppealResult = mutationResult<NotFound | InvalidInput>(
  'DecideJoiningAppealResult',
  JoiningAppealType,
  { NotFound: NotFoundProblem, InvalidInput: InvalidInputProblem },
);

export const RevokeAttestingOrganisationResult = mutationResult<NotFound | InvalidInput>(
  'RevokeAttestingOrganisationResult',
  PanelRevocationType,
  { NotFound: NotFoundProblem, InvalidInput: InvalidInputProblem },
);

export const AuditResult = mutationResult<NotFound | InvalidInput | WrongState>(
  'AttestationAuditResult',
  RecordedType,
  {
    NotFound: NotFoundProblem,
    InvalidInput: InvalidInputProblem,
    WrongState: WrongStateProblem,
  },
);

export const AdmitByOfficerResult = mutationResult<AdmitByOfficerFailure>('AdmitByOfficerResult', MemberAdmittedType, {
  NotFound: NotFoundProblem,
  InvalidInput: InvalidInputProblem,
  SignatureInvalid: SignatureInvalidProblem,
  PseudonymTaken: PseudonymTakenProblem,
  KeyInUse: KeyInUseProblem,
});

export const MandateResult = mutationResult<NotFound | InvalidInput>('MandateResult', MandateType, {
  NotFound: NotFoundProblem,
  InvalidInput: InvalidInputProblem,
});
