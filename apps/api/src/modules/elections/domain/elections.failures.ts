import type { InvalidInput, NotFound, WrongState } from '../../../platform/errors/problems.ts';
import type * as errors from './elections.errors.ts';

/** What each operation can answer instead of success; shared by use cases and the API. */
export type AnnounceFailure = NotFound | InvalidInput | errors.ElectionsUnavailable | errors.SlugTaken;
export type NominateFailure =
  NotFound | InvalidInput | errors.NominationsClosed | errors.NotEligible | errors.AlreadyNominated;
export type CandidacyFailure = NotFound | InvalidInput | WrongState | errors.NominationsClosed | errors.NotEligible;
export type StatementFailure = NotFound | InvalidInput | WrongState;
export type AskHustingsFailure = NotFound | InvalidInput | WrongState | errors.NotEligible;
export type AnswerHustingsFailure = NotFound | InvalidInput | WrongState | errors.NotEligible;
export type OfficeFailure = NotFound | InvalidInput | WrongState | errors.ElectionIncomplete;
export type ConfirmShareFailure = NotFound | WrongState | errors.ShareMismatch;
export type RegisterKeyFailure = NotFound | InvalidInput | WrongState;
export type SubmitResultFailure =
  NotFound | WrongState | errors.SignatureRefused | errors.ResultRefused | errors.SharesNotKept;
export type ChallengeFailure =
  NotFound | InvalidInput | WrongState | errors.ChallengeClosed | errors.NotEligible | errors.AlreadyChallenged;
export type DecideChallengeFailure = NotFound | InvalidInput | WrongState | errors.NotEligible;
