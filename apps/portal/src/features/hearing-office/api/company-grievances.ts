import { graphql } from '../../../generated/index.ts';

export const companyGrievancesQuery = graphql(/* GraphQL */ `
  query CompanyGrievances($after: String) {
    grievances: companyGrievances(first: 30, after: $after) {
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
