import { graphql } from '../../../generated/index.ts';

export const addRiskMutation = graphql(/* GraphQL */ `
  mutation AddRisk($input: AddSalientRiskInput!) {
    answer: addSalientRisk(input: $input) {
      __typename
      ... on Addressee {
        id
        slug
        name
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
