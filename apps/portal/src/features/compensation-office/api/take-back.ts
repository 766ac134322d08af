import { graphql } from '../../../generated/index.ts';

export const takeBackMutation = graphql(/* GraphQL */ `
  mutation TakeBackCompensationBatch($id: ID!) {
    answer: takeBackCompensationBatch(id: $id) {
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
