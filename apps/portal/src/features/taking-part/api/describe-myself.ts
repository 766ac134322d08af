import { graphql } from '../../../generated/index.ts';

export const describeMyselfMutation = graphql(/* GraphQL */ `
  mutation DescribeMyself($region: String, $groups: [String!]!) {
    answer: describeMyself(region: $region, groups: $groups) {
      __typename
      ... on TakingPartPreferences {
        region
        groups
        pausedUntil
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
