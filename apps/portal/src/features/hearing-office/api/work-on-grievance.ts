import { graphql } from '../../../generated/index.ts';

export const workOnGrievanceMutation = graphql(/* GraphQL */ `
  mutation WorkOnGrievance($input: WorkOnGrievanceInput!) {
    answer: workOnGrievance(input: $input) {
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
