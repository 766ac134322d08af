import { graphql } from '../../../generated/index.ts';

export const saveWayMutation = graphql(/* GraphQL */ `
  mutation SavePaymentMethod($input: SavePaymentMethodInput!) {
    answer: savePaymentMethod(input: $input) {
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
