import { graphql } from '../../../generated/index.ts';

export const translateStatementMutation = graphql(/* GraphQL */ `
  mutation MemberTranslateStatement($input: TranslateStatementInput!) {
    answer: translateStatement(input: $input) {
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
      ... on Candidate {
        ...MemberCandidate
      }
    }
  }
`);
