import { graphql } from '../../../generated/index.ts';

export const setTargetsMutation = graphql(/* GraphQL */ `
  mutation SetMixTargets($engagement: String!, $targets: [MixTargetInput!]!) {
    answer: setMixTargets(engagement: $engagement, targets: $targets) {
      __typename
      ... on EngagementMix {
        targets {
          value
        }
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
