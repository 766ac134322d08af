import { graphql } from '../../../generated/index.ts';

export const sendMutation = graphql(/* GraphQL */ `
  mutation SendCompensationBatch($id: ID!) {
    answer: sendCompensationBatch(id: $id) {
      __typename
      ... on CompensationStep {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
