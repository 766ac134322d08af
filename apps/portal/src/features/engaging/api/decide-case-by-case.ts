import { graphql } from '../../../generated/index.ts';

export const decideCaseByCaseMutation = graphql(/* GraphQL */ `
  mutation DecideCaseByCase($engagementId: ID!, $caseByCase: Boolean!) {
    answer: decideCaseByCase(engagementId: $engagementId, caseByCase: $caseByCase) {
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
