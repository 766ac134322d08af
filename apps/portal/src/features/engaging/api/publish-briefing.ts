import { graphql } from '../../../generated/index.ts';

export const publishBriefingMutation = graphql(/* GraphQL */ `
  mutation PublishBriefing($engagementId: ID!, $language: String!, $changes: String!) {
    answer: publishBriefing(engagementId: $engagementId, language: $language, changes: $changes) {
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
      ... on BriefingIncomplete {
        missing
      }
      ... on WrongState {
        state
      }
    }
  }
`);
