import { graphql } from '../../../generated/index.ts';

export const openEngagementMutation = graphql(/* GraphQL */ `
  mutation OpenCompanyEngagement($input: OpenEngagementInput!) {
    answer: openEngagement(input: $input) {
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
