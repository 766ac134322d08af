import { graphql } from '../../../generated/index.ts';

export const revokeMandateMutation = graphql(/* GraphQL */ `
  mutation RevokeMandate($id: ID!, $reason: String!) {
    answer: revokeMandate(id: $id, reason: $reason) {
      __typename
      ... on Mandate {
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
          message
        }
      }
    }
  }
`);
