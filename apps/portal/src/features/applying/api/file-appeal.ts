import { graphql } from '../../../generated/index.ts';

export const fileAppealMutation = graphql(/* GraphQL */ `
  mutation FileAppeal($input: FileAppealInputType!) {
    fileAppeal(input: $input) {
      __typename
      ... on Application {
        id
        state
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
      ... on PanelTooSmall {
        needed
        available
      }
    }
  }
`);
