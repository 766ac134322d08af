import { graphql } from '../../../generated/index.ts';

export const acceptAntitrustNoticeMutation = graphql(/* GraphQL */ `
  mutation AcceptAntitrustNotice($engagementId: ID!) {
    answer: acceptAntitrustNotice(engagementId: $engagementId) {
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
      ... on WrongState {
        state
      }
    }
  }
`);
