import { graphql } from '../../../generated/index.ts';

export const holdGrievanceMutation = graphql(/* GraphQL */ `
  mutation HoldGrievance($input: HoldGrievanceInput!) {
    answer: holdGrievance(input: $input) {
      __typename
      ... on HeardStep {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
