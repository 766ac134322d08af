import { graphql } from '../../../generated/index.ts';

export const moderateMutation = graphql(/* GraphQL */ `
  mutation Moderate($input: ModerateInput!) {
    answer: moderate(input: $input) {
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
