import { graphql } from '../../../generated/index.ts';

export const chooseMutation = graphql(/* GraphQL */ `
  mutation ChooseCompensation($input: ChooseCompensationInput!) {
    answer: chooseCompensation(input: $input) {
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
