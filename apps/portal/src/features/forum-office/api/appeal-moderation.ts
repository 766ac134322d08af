import { graphql } from '../../../generated/index.ts';

export const appealModerationMutation = graphql(/* GraphQL */ `
  mutation AppealModeration($input: AppealModerationInput!) {
    answer: appealModeration(input: $input) {
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
