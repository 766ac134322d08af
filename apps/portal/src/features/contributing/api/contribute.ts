import { graphql } from '../../../generated/index.ts';

/** Promises a contribution; by card or debit the answer holds the payment provider's page. */
export const contributeMutation = graphql(/* GraphQL */ `
  mutation Contribute($input: ContributeInputType!) {
    contribute(input: $input) {
      __typename
      ... on Contribution {
        id
        checkoutUrl
      }
      ... on Problem {
        code
        message
      }
      ... on RailRefused {
        rail
      }
      ... on InvalidInput {
        faults {
          path
          code
          message
        }
      }
    }
  }
`);
