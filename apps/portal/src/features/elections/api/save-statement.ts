import { graphql } from '../../../generated/index.ts';

export const saveStatementMutation = graphql(/* GraphQL */ `
  mutation MemberSaveStatement($input: StatementInput!) {
    answer: saveStatement(input: $input) {
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
