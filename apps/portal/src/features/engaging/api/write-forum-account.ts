import { graphql } from '../../../generated/index.ts';

export const writeForumAccountMutation = graphql(/* GraphQL */ `
  mutation WriteForumAccount($engagementId: ID!, $texts: [LanguageTextInput!]!) {
    answer: writeForumAccount(engagementId: $engagementId, texts: $texts) {
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
