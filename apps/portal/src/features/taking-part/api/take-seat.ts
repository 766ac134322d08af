import { graphql } from '../../../generated/index.ts';

export const takeSeatMutation = graphql(/* GraphQL */ `
  mutation TakeEngagementSeat($id: ID!, $retainedBy: RetainedBy!, $affiliation: String) {
    answer: takeEngagementSeat(id: $id, retainedBy: $retainedBy, affiliation: $affiliation) {
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
