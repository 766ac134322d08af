import { graphql } from '../../../generated/index.ts';

export const forumGrievancesQuery = graphql(/* GraphQL */ `
  query ForumGrievances($forumId: ID!, $after: String) {
    grievances: forumGrievances(forumId: $forumId, first: 30, after: $after) {
      edges {
        node {
          id
          topic
          state
          receivedOn
          acknowledgeBy
          acknowledgedOn
          answerBy
          answeredOn
          overdueSince
          heldOn
          addressee {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
