import { graphql } from '../../../generated/index.ts';

export const decideAppealMutation = graphql(/* GraphQL */ `
  mutation DecideAppeal($input: DecideAppealInput!) {
    answer: decideAppeal(input: $input) {
      ... on ModerationStep {
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
        }
      }
    }
  }
`);
