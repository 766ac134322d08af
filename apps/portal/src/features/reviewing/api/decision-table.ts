import { graphql } from '../../../generated/index.ts';

graphql(/* GraphQL */ `
  fragment TableRow on ApplicationDossier {
    id
    number
    state
    title
    meanHundredths
    reviewsAwaited
    requested {
      amountMinor
      currency
    }
    organisation {
      id
      name
      country
    }
    reviews {
      number
    }
  }
`);

/** All sent applications of a call; null for who does not work on its table. */
export const decisionTableQuery = graphql(/* GraphQL */ `
  query DecisionTable($callId: String!, $first: Int, $after: String) {
    decisionTable(callId: $callId, first: $first, after: $after) {
      leftOut
      call {
        id
        slug
        title
        summary
        locale
        state
        opensAt
        closesAt
        decisionBy
        takesApplications
        resolutionId
        envelope {
          amountMinor
          currency
        }
        ceiling {
          amountMinor
          currency
        }
      }
      applications {
        edges {
          node {
            ...TableRow
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
