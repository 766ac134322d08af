import { graphql } from '../../../generated/index.ts';

export const saveDraftMutation = graphql(/* GraphQL */ `
  mutation SaveAnswerDraft($input: AnswerDraftInput!) {
    answer: saveAnswerDraft(input: $input) {
      __typename
      ... on AnswerVersion {
        id
        revision
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
