import { graphql } from '../../../generated/index.ts';

export const rateStatementsMutation = graphql(/* GraphQL */ `
  mutation MemberRateStatements($input: RateStatementsInput!) {
    answer: rateStatements(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on RatedStatements {
        rated
        leftOut
      }
    }
  }
`);
