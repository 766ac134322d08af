import { graphql } from '../../../generated/index.ts';

export const saveBriefingDraftMutation = graphql(/* GraphQL */ `
  mutation SaveBriefingDraft($input: SaveBriefingDraftInput!) {
    answer: saveBriefingDraft(input: $input) {
      __typename
      ... on BriefingDraft {
        language
        revision
        savedAt
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
