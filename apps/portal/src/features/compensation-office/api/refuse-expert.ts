import { graphql } from '../../../generated/index.ts';

export const refuseExpertMutation = graphql(/* GraphQL */ `
  mutation RefuseExpert($input: RefuseExpertInput!) {
    answer: refuseExpert(input: $input) {
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
