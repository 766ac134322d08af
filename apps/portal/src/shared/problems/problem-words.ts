import type { ReactNode } from 'react';

/** What every named failure of the API has (`interface Problem`), with the name of its GraphQL type. */
export interface ProblemLike {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
}

/** The failures among the members of a mutation's union. */
export type ProblemIn<Answer> = Extract<Answer, { readonly code: string; readonly message: string }>;

/** Failures whose words the portal already has (see `useSharedProblemWords`). */
export type SharedProblemCode = 'NotFound' | 'InvalidInput' | 'IdempotencyKeyReused' | 'WrongState';

/**
 * One sentence for each failure of a union: leaving one out does not compile. The shared ones may be said more
 * exactly, but need not be.
 */
export type ProblemWords<Problem extends ProblemLike> = {
  readonly [Name in Exclude<Problem['__typename'], SharedProblemCode>]: (
    problem: Extract<Problem, { readonly __typename: Name }>,
  ) => ReactNode;
} & {
  readonly [Name in Extract<Problem['__typename'], SharedProblemCode>]?: (
    problem: Extract<Problem, { readonly __typename: Name }>,
  ) => ReactNode;
};

/** True for a member of a mutation's union that is a named failure. */
export function isProblem<Answer extends { readonly __typename: string }>(answer: Answer): answer is ProblemIn<Answer> {
  return 'code' in answer && 'message' in answer;
}
