import { graphql } from '../../../generated/index.ts';

/** What the payment provider reports and no rule could book. */
export const unexplainedMovementsQuery = graphql(/* GraphQL */ `
  query UnexplainedMovements {
    unexplainedMovements {
      providerKey
      reason
      parkedAt
    }
  }
`);
