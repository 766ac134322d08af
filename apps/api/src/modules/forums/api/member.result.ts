import { Int } from '@nestjs/graphql';
import type { InvalidInput, NotFound } from '../../../platform/errors/problems.ts';
import {
  InvalidInputProblem,
  mutationResult,
  NotFoundProblem,
  problemType,
  WrongStateProblem,
} from '../../../platform/graphql/problem.type.ts';
import type { RequestAttestationFailure } from '../application/attestation-by-code.ts';
import type { RefuseAttestationFailure, SignAttestationFailure } from '../application/decide-attestation.ts';
import type { IssueAttestationCodeFailure } from '../application/issue-attestation-code.ts';
import type { JoinForumFailure } from '../application/join-forum.ts';
import {
  AttestationType,
  AttestingKeyType,
  HeldAttestationType,
  IssuedAttestationCodeType,
} from './attestation.type.ts';
import { MemberAdmittedType } from './member.type.ts';

export const PseudonymTakenProblem = problemType('PseudonymTaken');
export const KeyInUseProblem = problemType('KeyInUse');
export const SignatureInvalidProblem = problemType('SignatureInvalid');
export const AttestationsMissingProblem = problemType('AttestationsMissing', {
  required: () => Int,
  valid: () => Int,
});
export const OnFrozenRollProblem = problemType('OnFrozenRoll');
const AlreadyAttestedProblem = problemType('AlreadyAttested');
const QuotaUsedUpProblem = problemType('QuotaUsedUp', { quota: () => Int });
const KeyChangedProblem = problemType('KeyChanged');
const CodeUsedProblem = problemType('CodeUsed');

export const JoinForumResult = mutationResult<JoinForumFailure>('JoinForumResult', MemberAdmittedType, {
  NotFound: NotFoundProblem,
  InvalidInput: InvalidInputProblem,
  PseudonymTaken: PseudonymTakenProblem,
  KeyInUse: KeyInUseProblem,
  AttestationsMissing: AttestationsMissingProblem,
  SignatureInvalid: SignatureInvalidProblem,
});

export const SaveAttestingKeyResult = mutationResult<NotFound | InvalidInput>(
  'SaveAttestingKeyResult',
  AttestingKeyType,
  { NotFound: NotFoundProblem, InvalidInput: InvalidInputProblem },
);

export const IssueAttestationCodeResult = mutationResult<IssueAttestationCodeFailure>(
  'IssueAttestationCodeResult',
  IssuedAttestationCodeType,
  {
    NotFound: NotFoundProblem,
    InvalidInput: InvalidInputProblem,
    AlreadyAttested: AlreadyAttestedProblem,
    QuotaUsedUp: QuotaUsedUpProblem,
  },
);

export const RequestAttestationResult = mutationResult<RequestAttestationFailure>(
  'RequestAttestationResult',
  HeldAttestationType,
  {
    NotFound: NotFoundProblem,
    InvalidInput: InvalidInputProblem,
    CodeUsed: CodeUsedProblem,
    KeyChanged: KeyChangedProblem,
  },
);

export const SignAttestationResult = mutationResult<SignAttestationFailure>('SignAttestationResult', AttestationType, {
  NotFound: NotFoundProblem,
  WrongState: WrongStateProblem,
  KeyChanged: KeyChangedProblem,
  SignatureInvalid: SignatureInvalidProblem,
});

export const RefuseAttestationResult = mutationResult<RefuseAttestationFailure>(
  'RefuseAttestationResult',
  AttestationType,
  { NotFound: NotFoundProblem, WrongState: WrongStateProblem, InvalidInput: InvalidInputProblem },
);
