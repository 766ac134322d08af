import type {
  ApplicationQuery,
  CallFormFragment,
  DraftStateFragment,
  SaveAnswersMutation,
} from '../../generated/graphql.ts';
import type { ProblemIn } from '../../shared/problems/problem-words.ts';

export type OwnApplication = NonNullable<ApplicationQuery['application']>;
export type CallForm = CallFormFragment;
export type FormField = CallForm['form'][number];
export type DraftState = DraftStateFragment;
export type FieldFault = DraftState['faults'][number];
export type SaveProblem = ProblemIn<SaveAnswersMutation['saveAnswers']>;
/** Answers by field id, as the API keeps them. */
export type Answers = Readonly<Record<string, unknown>>;
