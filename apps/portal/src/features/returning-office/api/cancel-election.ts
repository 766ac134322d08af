import { graphql } from '../../../generated/index.ts';

export const cancelElectionMutation = graphql(/* GraphQL */ `
  mutation CancelElection($election: String!, $reasons: String!) {
    answer: cancelElection(election: $election, reasons: $reasons) {
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
      ... on ElectionIncomplete {
        missing
      }
      ... on Election {
        id
        slug
        state
      }
    }
  }
`);
