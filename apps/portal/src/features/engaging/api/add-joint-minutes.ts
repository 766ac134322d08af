import { graphql } from '../../../generated/index.ts';

export const addJointMinutesMutation = graphql(/* GraphQL */ `
  mutation AddJointMinutes($engagementId: ID!, $heldOn: Day!, $text: String!) {
    answer: addJointMinutes(engagementId: $engagementId, heldOn: $heldOn, text: $text) {
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
