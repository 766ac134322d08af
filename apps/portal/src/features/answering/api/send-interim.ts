import { graphql } from '../../../generated/index.ts';

export const sendInterimMutation = graphql(/* GraphQL */ `
  mutation SendInterimMeasures($input: CompanyWordsInput!) {
    answer: sendInterimMeasures(input: $input) {
      __typename
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
