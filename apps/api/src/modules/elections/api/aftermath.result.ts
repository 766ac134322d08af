import {
  InvalidInputProblem,
  mutationResult,
  NotFoundProblem,
  problemType,
  WrongStateProblem,
} from '../../../platform/graphql/problem.type.ts';
import type { AnnounceRecallFailure } from '../application/announce-recall.ts';
import type { AnswerVacancyFailure } from '../application/answer-vacancy.ts';
import type { RemovalFailure } from '../application/decide-removal.ts';
import type { PetitionFailure } from '../application/open-petition.ts';
import type { ResignFailure } from '../application/resign-seat.ts';
import type { SubmitCountbackFailure } from '../application/submit-countback.ts';
import { RecallPetitionType, RemovalCaseType, SeatVacancyType } from './aftermath.type.ts';
import { ElectionType } from './election.type.ts';

const common = { NotFound: NotFoundProblem, WrongState: WrongStateProblem };
const entered = { ...common, InvalidInput: InvalidInputProblem };
const SignatureRefused = problemType('SignatureRefused');

export const ResignRepresentativeSeatResult = mutationResult<ResignFailure>(
  'ResignRepresentativeSeatResult',
  SeatVacancyType,
  {
    NotFound: NotFoundProblem,
  },
);
export const AnswerVacancyResult = mutationResult<AnswerVacancyFailure>('AnswerVacancyResult', SeatVacancyType, common);
export const SubmitCountbackResult = mutationResult<SubmitCountbackFailure>('SubmitCountbackResult', SeatVacancyType, {
  ...common,
  SignatureRefused,
  ResultRefused: problemType('ResultRefused', { findings: () => [String] }),
});
export const PetitionResult = mutationResult<PetitionFailure>('PetitionResult', RecallPetitionType, {
  ...entered,
  SignatureRefused,
});
export const AnnounceRecallResult = mutationResult<AnnounceRecallFailure>('AnnounceRecallResult', ElectionType, {
  ...entered,
  ElectionsUnavailable: problemType('ElectionsUnavailable'),
  SlugTaken: problemType('SlugTaken'),
});
export const RemovalResult = mutationResult<RemovalFailure>('RemovalResult', RemovalCaseType, entered);
