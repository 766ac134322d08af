import { graphql } from '../../../generated/index.ts';

export const planSessionMutation = graphql(/* GraphQL */ `
  mutation PlanSession($input: PlanSessionInputType!) {
    answer: planSession(input: $input) {
      __typename
      ... on EngagementSession {
        id
      }
      ... on InvalidInput {
        faults {
          path
          code
        }
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
