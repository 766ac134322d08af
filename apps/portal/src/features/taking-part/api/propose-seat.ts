import { graphql } from '../../../generated/index.ts';

export const proposeSeatMutation = graphql(/* GraphQL */ `
  mutation ProposeEngagementSeat($input: ProposeEngagementSeatInput!) {
    answer: proposeEngagementSeat(input: $input) {
      __typename
      ... on EngagementSeat {
        id
        state
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
