import {
  InvalidInputProblem,
  mutationResult,
  NotFoundProblem,
  problemType,
  WrongStateProblem,
} from '../../../platform/graphql/problem.type.ts';
import type * as failures from '../domain/elections.failures.ts';
import { CandidateType, HustingsAnswerType, HustingsQuestionType } from './candidate.type.ts';
import { ElectionType } from './election.type.ts';
import { MyShareType } from './office.type.ts';
import { ElectionChallengeType } from './result.type.ts';

const ElectionsUnavailable = problemType('ElectionsUnavailable');
const SlugTaken = problemType('SlugTaken');
const NominationsClosed = problemType('NominationsClosed', { opensAt: () => Date, closesAt: () => Date });
const NotEligible = problemType('NotEligible', { reason: () => String });
const AlreadyNominated = problemType('AlreadyNominated', { candidateId: () => String });
const ElectionIncomplete = problemType('ElectionIncomplete', { missing: () => [String] });
const ShareMismatch = problemType('ShareMismatch');
const SignatureRefused = problemType('SignatureRefused');
const ResultRefused = problemType('ResultRefused', { findings: () => [String] });
const SharesNotKept = problemType('SharesNotKept');
const ChallengeClosed = problemType('ChallengeClosed', { endsAt: () => Date });
const AlreadyChallenged = problemType('AlreadyChallenged');

const common = { NotFound: NotFoundProblem, WrongState: WrongStateProblem, InvalidInput: InvalidInputProblem };
const { NotFound, WrongState, InvalidInput } = common;

export const AnnounceElectionResult = mutationResult<failures.AnnounceFailure>('AnnounceElectionResult', ElectionType, {
  NotFound,
  InvalidInput,
  ElectionsUnavailable,
  SlugTaken,
});
export const NominateResult = mutationResult<failures.NominateFailure>('NominateResult', CandidateType, {
  NotFound,
  InvalidInput,
  NominationsClosed,
  NotEligible,
  AlreadyNominated,
});
export const CandidacyResult = mutationResult<failures.CandidacyFailure>('CandidacyResult', CandidateType, {
  ...common,
  NominationsClosed,
  NotEligible,
});
export const StatementResult = mutationResult<failures.StatementFailure>('StatementResult', CandidateType, common);
export const AskHustingsResult = mutationResult<failures.AskHustingsFailure>(
  'AskHustingsResult',
  HustingsQuestionType,
  {
    ...common,
    NotEligible,
  },
);
export const AnswerHustingsResult = mutationResult<failures.AnswerHustingsFailure>(
  'AnswerHustingsResult',
  HustingsAnswerType,
  { ...common, NotEligible },
);
export const ElectionStepResult = mutationResult<failures.OfficeFailure>('ElectionStepResult', ElectionType, {
  ...common,
  ElectionIncomplete,
});
export const ConfirmShareResult = mutationResult<failures.ConfirmShareFailure>('ConfirmShareResult', MyShareType, {
  NotFound,
  WrongState,
  ShareMismatch,
});
export const RegisterScrutineerKeyResult = mutationResult<failures.RegisterKeyFailure>(
  'RegisterScrutineerKeyResult',
  ElectionType,
  common,
);
export const SubmitResultResult = mutationResult<failures.SubmitResultFailure>('SubmitResultResult', ElectionType, {
  NotFound,
  WrongState,
  SignatureRefused,
  ResultRefused,
  SharesNotKept,
});
export const ChallengeResult = mutationResult<failures.ChallengeFailure>('ChallengeResult', ElectionChallengeType, {
  ...common,
  ChallengeClosed,
  NotEligible,
  AlreadyChallenged,
});
export const DecideChallengeResult = mutationResult<failures.DecideChallengeFailure>(
  'DecideChallengeResult',
  ElectionChallengeType,
  { ...common, NotEligible },
);
