import { graphql } from '../../../generated/index.ts';

export const askForExpertMutation = graphql(/* GraphQL */ `
  mutation AskForExpert($input: AskForExpertInput!) {
    answer: askForExpert(input: $input) {
      __typename
      ... on Engagement {
        id
        slug
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
