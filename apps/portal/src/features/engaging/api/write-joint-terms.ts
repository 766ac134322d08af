import { graphql } from '../../../generated/index.ts';

export const writeJointTermsMutation = graphql(/* GraphQL */ `
  mutation WriteJointTerms($engagementId: ID!, $antitrustNotice: String!, $agenda: String!) {
    answer: writeJointTerms(engagementId: $engagementId, antitrustNotice: $antitrustNotice, agenda: $agenda) {
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
