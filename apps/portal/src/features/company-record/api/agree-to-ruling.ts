import { graphql } from '../../../generated/index.ts';

export const agreeToRulingMutation = graphql(/* GraphQL */ `
  mutation AgreeToFactRuling($rulingId: ID!) {
    answer: agreeToFactRuling(rulingId: $rulingId) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on WrongState {
        state
      }
      ... on RecordFact {
        ...DeskFact
      }
    }
  }
`);
