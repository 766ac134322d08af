import { IdempotencyKeyReusedProblem, problemType } from '../../../platform/graphql/problem.type.ts';
import { MinorUnits } from '../../../platform/graphql/scalars.ts';

/** For the result unions of operations that book: spread it into `mutationResult`'s record. */
export const postProblems = {
  PoolOverdrawn: problemType('PoolOverdrawn', {
    currency: () => String,
    freeMinor: () => MinorUnits,
    neededMinor: () => MinorUnits,
  }),
  PoolInShortfall: problemType('PoolInShortfall', { currency: () => String, shortfallMinor: () => MinorUnits }),
  PeriodClosed: problemType('PeriodClosed', { closedThrough: () => String }),
  AlreadyReversed: problemType('AlreadyReversed'),
  IdempotencyKeyReused: IdempotencyKeyReusedProblem,
};
