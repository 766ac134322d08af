import { graphql } from '../../../generated/index.ts';

export const closeNominationsMutation = graphql(/* GraphQL */ `
  mutation CloseNominations($election: String!) {
    answer: closeNominations(election: $election) {
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
