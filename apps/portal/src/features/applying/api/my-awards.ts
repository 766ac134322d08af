import { graphql } from '../../../generated/index.ts';

export const myAwardsQuery = graphql(/* GraphQL */ `
  query MyAwards($after: String) {
    myAwards(after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          title
          state
          awardedAt
          amount {
            amountMinor
            currency
          }
          organisation {
            id
            name
          }
          tranches {
            id
            number
            state
            condition
            dueOn
            reports {
              id
              state
            }
          }
        }
      }
    }
  }
`);
