import { graphql } from '../../../generated/index.ts';

export const openForumEngagementMutation = graphql(/* GraphQL */ `
  mutation OpenForumEngagement($input: OpenEngagementInput!) {
    answer: openForumEngagement(input: $input) {
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
    }
  }
`);
