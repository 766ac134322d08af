import { graphql } from '../../../generated/index.ts';

export const settleAdvanceMutation = graphql(/* GraphQL */ `
  mutation SettleAdvance($claimId: ID!, $spentMinor: MinorUnits!, $note: String!, $declaration: String) {
    answer: settleAdvance(claimId: $claimId, spentMinor: $spentMinor, note: $note, declaration: $declaration) {
      __typename
      ... on CompensationStep {
        id
      }
      ... on Problem {
        code
        message
      }
      ... on InvalidInput {
        faults {
          path
          code
        }
      }
    }
  }
`);
