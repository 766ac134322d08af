import { graphql } from '../../../generated/index.ts';

export const officeTranslateMutation = graphql(/* GraphQL */ `
  mutation OfficeTranslateStatement($input: TranslateStatementInput!) {
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
        ...OfficeCandidate
      }
    }
  }
`);
