import { graphql } from '../../../generated/index.ts';

export const proposeRulingMutation = graphql(/* GraphQL */ `
  mutation ProposeFactRuling($input: ProposeFactRulingInput!) {
    answer: proposeFactRuling(input: $input) {
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
      ... on RecordFact {
        ...DeskFact
      }
    }
  }
`);
