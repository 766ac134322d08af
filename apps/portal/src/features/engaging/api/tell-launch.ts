import { graphql } from '../../../generated/index.ts';

export const tellLaunchMutation = graphql(/* GraphQL */ `
  mutation TellLaunch($itemId: ID!, $launchOn: Day!) {
    answer: tellLaunch(itemId: $itemId, launchOn: $launchOn) {
      __typename
      ... on ConfidentialItem {
        id
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
      ... on WrongState {
        state
      }
    }
  }
`);
